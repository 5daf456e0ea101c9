package nenrin.cleansing.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nenrin.cleansing.deciding.Policy;
import nenrin.events.ClaimedLabel;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Verdict;

/**
 * A set of faces in figures: what was dropped for what, how the scores lie, what is left of each age and gender.
 *
 * @param policies the rules in force, as verdicts name them
 * @param reasons the most frequent first
 */
public record SetReport(
        int faces,
        int kept,
        List<String> policies,
        List<Reason> reasons,
        List<Histogram> histograms,
        List<Share> ages,
        List<Share> genders) {
    private static final int YEARS = 10;

    /**
     * Why faces were dropped.
     *
     * @param weightiest for how many it was the weightiest reason
     * @param any for how many it was one of the reasons
     */
    public record Reason(String code, long weightiest, long any) {}

    /**
     * How many faces claimed to be something, and how many are kept as that.
     *
     * @param wide the share of the largest such number, 0 to 100
     * @param wideAfter likewise, of those kept
     */
    public record Share(String name, long before, long after, long wide, long wideAfter) {}

    static SetReport of(List<JudgedFace> faces) {
        return new SetReport(
                faces.size(),
                (int) faces.stream().filter(JudgedFace::isKept).count(),
                faces.stream().map(face -> face.verdict().policy()).distinct().toList(),
                reasons(faces),
                histograms(faces),
                shares(faces, claim -> claim.years().map(SetReport::decade), kept -> decade(kept.age())),
                shares(
                        faces,
                        claim -> claim.knownGender().map(Gender::wire),
                        kept -> kept.gender().wire()));
    }

    /** The share of faces that were dropped, in percent to a tenth. */
    public double dropped() {
        return Math.round(1000.0 * (faces - kept) / Math.max(1, faces)) / 10.0;
    }

    private static List<Reason> reasons(List<JudgedFace> faces) {
        Map<String, Long> weightiest = new TreeMap<>();
        Map<String, Long> any = new TreeMap<>();
        for (JudgedFace face : faces) {
            face.reasons().stream().limit(1).forEach(reason -> weightiest.merge(reason.code(), 1L, Long::sum));
            face.reasons().stream().map(Failure::code).distinct().forEach(code -> any.merge(code, 1L, Long::sum));
        }
        return any.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), weightiest.getOrDefault(entry.getKey(), 0L), entry.getValue()))
                .sorted(Comparator.comparingLong(Reason::weightiest)
                        .thenComparingLong(Reason::any)
                        .reversed())
                .toList();
    }

    /** Of every score, with the threshold where the rules of the first face have one. */
    private static List<Histogram> histograms(List<JudgedFace> faces) {
        Map<String, Integer> least = faces.stream()
                .findFirst()
                .flatMap(face -> Policy.named(face.verdict().policy()))
                .<Map<String, Integer>>map(Policy::leastScores)
                .orElse(Map.of());
        TreeSet<String> measures = new TreeSet<>();
        faces.forEach(face -> measures.addAll(face.verdict().scores().keySet()));
        return measures.stream()
                .map(measure -> Histogram.of(
                        measure,
                        least.getOrDefault(measure, 0),
                        faces.stream()
                                .flatMap(face -> Stream.ofNullable(
                                        face.verdict().scores().get(measure)))
                                .toList()))
                .toList();
    }

    private static List<Share> shares(
            List<JudgedFace> faces,
            Function<ClaimedLabel, Optional<String>> claimed,
            Function<Verdict.Kept, String> decided) {
        Map<String, Long> before = new TreeMap<>();
        Map<String, Long> after = new LinkedHashMap<>();
        for (JudgedFace face : faces) {
            String said = face.verdict().claims().stream()
                    .flatMap(claim -> claimed.apply(claim).stream())
                    .findFirst()
                    .orElse("none that can be read");
            before.merge(said, 1L, Long::sum);
            if (face.verdict() instanceof Verdict.Kept kept) {
                after.merge(decided.apply(kept), 1L, Long::sum);
            }
        }
        after.keySet().forEach(name -> before.putIfAbsent(name, 0L));
        long most = Stream.concat(before.values().stream(), after.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        List<Share> shares = new ArrayList<>();
        before.forEach((name, count) -> {
            long left = after.getOrDefault(name, 0L);
            shares.add(new Share(name, count, left, 100 * count / most, 100 * left / most));
        });
        return shares;
    }

    /** So that text sorts as years do. */
    private static String decade(int age) {
        int from = age / YEARS * YEARS;
        return "%3d to %3d years".formatted(from, from + YEARS - 1);
    }
}
