package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The few colours that an area of a drawing is made of: k-means, begun with colours that lie as far from each other as can be, so
 * that the same samples give the same colours. Colours that hardly occur (edges, a picture's compression) are left out first.
 *
 * @param swatches the most frequent first
 */
record Palette(List<Swatch> swatches) {
    private static final int ROUNDS = 10;
    private static final double BIN = 5;
    private static final double RARE = 0.003;

    /**
     * One colour.
     *
     * @param share of the area, 0 to 1
     */
    record Swatch(Lab colour, double share) {}

    /** At most {@code most} colours, of which each has at least {@code leastShare} of the samples. */
    static Palette of(List<Lab> samples, int most, double leastShare) {
        List<Swatch> bins = frequent(samples);
        List<Swatch> swatches = farApart(bins, most);
        for (int round = 0; round < ROUNDS; round++) {
            swatches = means(bins, swatches);
        }
        return new Palette(swatches.stream()
                .filter(swatch -> swatch.share() >= leastShare)
                .sorted(Comparator.comparingDouble(Swatch::share).reversed())
                .toList());
    }

    /** To the nearest of the colours; infinite where there is none. */
    double distance(Lab colour) {
        double least = Double.POSITIVE_INFINITY;
        for (Swatch swatch : swatches) {
            least = Math.min(least, swatch.colour().distance(colour));
        }
        return least;
    }

    /** For each swatch, the share of other samples that are nearest to it. */
    double[] shares(List<Lab> samples) {
        double[] shares = new double[swatches.size()];
        for (Lab sample : samples) {
            shares[nearest(sample, swatches)] += 1.0 / samples.size();
        }
        return shares;
    }

    private static List<Swatch> frequent(List<Lab> samples) {
        Map<Integer, List<Lab>> bins = new TreeMap<>();
        samples.forEach(sample ->
                bins.computeIfAbsent(bin(sample), bin -> new ArrayList<>()).add(sample));
        double all = samples.size();
        return bins.values().stream()
                .filter(bin -> bin.size() >= RARE * all)
                .map(bin -> new Swatch(Lab.mean(bin), bin.size() / all))
                .toList();
    }

    private static int bin(Lab colour) {
        int l = (int) Math.floor(colour.l() / BIN);
        int a = (int) Math.floor(colour.a() / BIN) + 50;
        int b = (int) Math.floor(colour.b() / BIN) + 50;
        return (l * 100 + a) * 100 + b;
    }

    private static List<Swatch> farApart(List<Swatch> bins, int most) {
        List<Swatch> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(most, bins.size())) {
            Palette so = new Palette(chosen);
            chosen.add(bins.stream()
                    .max(Comparator.comparingDouble(bin -> Math.min(so.distance(bin.colour()), 1e3 + bin.share())))
                    .orElseThrow());
        }
        return chosen;
    }

    private static List<Swatch> means(List<Swatch> bins, List<Swatch> swatches) {
        List<List<Swatch>> groups = new ArrayList<>();
        swatches.forEach(swatch -> groups.add(new ArrayList<>()));
        bins.forEach(bin -> groups.get(nearest(bin.colour(), swatches)).add(bin));
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(Palette::mean)
                .toList();
    }

    private static Swatch mean(List<Swatch> group) {
        double l = 0;
        double a = 0;
        double b = 0;
        double share = 0;
        for (Swatch swatch : group) {
            l += swatch.share() * swatch.colour().l();
            a += swatch.share() * swatch.colour().a();
            b += swatch.share() * swatch.colour().b();
            share += swatch.share();
        }
        return new Swatch(new Lab(l / share, a / share, b / share), share);
    }

    private static int nearest(Lab colour, List<Swatch> swatches) {
        int best = 0;
        for (int i = 1; i < swatches.size(); i++) {
            if (colour.distance(swatches.get(i).colour())
                    < colour.distance(swatches.get(best).colour())) {
                best = i;
            }
        }
        return best;
    }
}
