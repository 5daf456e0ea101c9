package nenrin.cleansing.deciding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nenrin.events.Verdict;

/**
 * What must hold of a face that is trained on.
 *
 * @param leastScores for each measure that counts the least score, 0 to 100, that is good enough
 * @param agesApart how many years the ages claimed of the same bytes may lie apart, years
 * @param picturesOf what the set is made of, which says what of it holds for a face
 */
public record Policy(SortedMap<String, Integer> leastScores, int agesApart, PicturesOf picturesOf) {
    /** Every measure that a policy can ask for; {@code colour} is a note. */
    public static final Set<String> MEASURES = Set.of(
            "face",
            "pose",
            "sharpness",
            "exposure",
            "contrast",
            "colour",
            "size",
            "compression",
            "writing",
            "covered",
            PicturesOf.DRAWN,
            AgeLabel.NAME,
            GenderLabel.NAME);

    private static final String AGES = "ages-";

    /** Refuses measures that don't exist and thresholds that no score can be held against. */
    public Policy {
        leastScores.forEach((measure, least) -> {
            if (!MEASURES.contains(measure)) {
                throw new IllegalArgumentException("There is no measure \"" + measure + "\"; there are "
                        + String.join(", ", new TreeSet<>(MEASURES)) + ".");
            }
            if (least < 0 || least > 100) {
                throw new IllegalArgumentException(
                        "The least score of " + measure + " must be from 0 to 100, not " + least + ".");
            }
        });
        if (agesApart < 0) {
            throw new IllegalArgumentException("Ages can't be less than 0 years apart.");
        }
        leastScores = new TreeMap<>(leastScores);
    }

    /** A policy for photos, from thresholds in any order. */
    public static Policy of(Map<String, Integer> leastScores, int agesApart) {
        return new Policy(new TreeMap<>(leastScores), agesApart, PicturesOf.PHOTOS);
    }

    /** The same for other pictures. */
    public Policy of(PicturesOf pictures) {
        return new Policy(leastScores, agesApart, pictures);
    }

    /**
     * The least scores that one face is held to.
     *
     * @param drawn its score for being a photo, 0 (surely drawn) to 100
     */
    public SortedMap<String, Integer> leastScores(double drawn) {
        SortedMap<String, Integer> held = new TreeMap<>(leastScores);
        held.keySet().removeIf(measure -> !picturesOf.hold(measure, drawn));
        return held;
    }

    /** Names the policy by all that it says, so that a verdict shows which rules were in force: {@code ages-3,exposure-20,…}. */
    public String name() {
        String measures = leastScores.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining(","));
        String pictures = picturesOf == PicturesOf.PHOTOS ? "" : "," + picturesOf.wire();
        return AGES + agesApart + pictures + (measures.isEmpty() ? "" : "," + measures);
    }

    /** The policy of that name; nothing where it is the name of none. */
    public static Optional<Policy> named(String name) {
        try {
            return Optional.of(read(List.of(name.split(",", -1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Policy read(List<String> parts) {
        Map<String, Integer> scores = new TreeMap<>();
        PicturesOf pictures = PicturesOf.PHOTOS;
        for (String part : parts.subList(1, parts.size())) {
            int dash = part.lastIndexOf('-');
            if (dash < 0) {
                pictures = PicturesOf.valueOf(part.toUpperCase(Locale.ROOT));
            } else {
                scores.put(part.substring(0, dash), Integer.valueOf(part.substring(dash + 1)));
            }
        }
        String ages = parts.getFirst();
        if (!ages.startsWith(AGES)) {
            throw new IllegalArgumentException("A policy's name begins with " + AGES + ".");
        }
        return of(scores, Integer.parseInt(ages.substring(AGES.length()))).of(pictures);
    }

    /**
     * By how much a face is kept: the least of what its scores are above (up to 1) or below (down to -1) their thresholds. Whatever is dropped
     * without any score is at -1.
     */
    public double margin(Verdict verdict) {
        double least = margins(verdict).values().stream().reduce(1.0, Math::min);
        return verdict instanceof Verdict.Dropped && least > 0 ? -1 : least;
    }

    /** The same for each measure that the face is held to. */
    public Map<String, Double> margins(Verdict verdict) {
        double drawn = verdict.scores().getOrDefault(PicturesOf.DRAWN, PicturesOf.PHOTO);
        Map<String, Double> margins = new TreeMap<>();
        leastScores(drawn).forEach((measure, least) -> {
            if (least > 0) {
                margins.put(measure, margin(verdict.scores().getOrDefault(measure, 0.0), least));
            }
        });
        return margins;
    }

    private static double margin(double score, int least) {
        return score < least ? score / least - 1 : (score - least) / Math.max(1.0, 100.0 - least);
    }
}
