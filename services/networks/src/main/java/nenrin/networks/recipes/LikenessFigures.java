package nenrin.networks.recipes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.DoubleStream;
import nenrin.imaging.Picture;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.recipes.Photos.Photo;

/** How well likeness tells views of one photo from photos of others, on photos it never learnt from. */
final class LikenessFigures {
    private final List<Photo> photos;
    private final Likeness likeness;
    private final List<float[]> asTheyAre = new ArrayList<>();
    private final List<float[]> views = new ArrayList<>();

    LikenessFigures(List<Photo> photos, Likeness likeness) {
        this.photos = photos;
        this.likeness = likeness;
        FaceViews changed = new FaceViews(77);
        for (Photo photo : photos) {
            asTheyAre.add(likeness.embedding(photo.crops().getFirst()));
            views.add(likeness.embedding(changed.of(photo.crops().getFirst())));
        }
    }

    Map<String, String> named() {
        double[] same = same();
        double[] strangers = others((one, other) -> true);
        double[] alike = others((one, other) -> one.kind() == other.kind());
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("held-out photos", Integer.toString(photos.size()));
        figures.put("AUC, a photo against its changed view and others'", say(auc(same, strangers)));
        figures.put("AUC, the same among one age group and gender", say(auc(same, alike)));
        double[] files = otherFiles();
        figures.put("other files of the same photo", Integer.toString(files.length));
        figures.put("AUC, other files of the same photo among one age group and gender", say(auc(files, alike)));
        figures.put(
                "likeness of a changed view, mean",
                say(Arrays.stream(same).average().orElse(Double.NaN)));
        figures.put(
                "likeness of strangers, mean",
                say(Arrays.stream(alike).average().orElse(Double.NaN)));
        figures.put("likeness of strangers, highest hundredth", say(alike[(int) (0.99 * alike.length)]));
        double[] halves = halves();
        figures.put(Likeness.SAME, say(halves[(int) (0.9 * halves.length)]));
        return figures;
    }

    private double[] same() {
        double[] cosines = new double[photos.size()];
        Arrays.setAll(cosines, i -> Likeness.cosine(asTheyAre.get(i), views.get(i)));
        return sorted(Arrays.stream(cosines));
    }

    private double[] otherFiles() {
        DoubleStream.Builder cosines = DoubleStream.builder();
        for (int i = 0; i < photos.size(); i++) {
            float[] first = asTheyAre.get(i);
            photos.get(i).crops().stream()
                    .skip(1)
                    .forEach(crop -> cosines.add(Likeness.cosine(first, likeness.embedding(crop))));
        }
        return sorted(cosines.build());
    }

    /** Each face half laid over by that of the next photo. */
    private double[] halves() {
        double[] cosines = new double[photos.size()];
        Arrays.setAll(cosines, i -> {
            Picture own = photos.get(i).crops().getFirst();
            Picture next = photos.get((i + 1) % photos.size()).crops().getFirst();
            return Likeness.cosine(asTheyAre.get(i), likeness.embedding(FaceChanges.mixed(own, next, 0.5)));
        });
        return sorted(Arrays.stream(cosines));
    }

    private double[] others(BiPredicate<Photo, Photo> compared) {
        DoubleStream.Builder cosines = DoubleStream.builder();
        for (int i = 0; i < photos.size(); i++) {
            for (int j = 0; j < photos.size(); j++) {
                if (i != j && compared.test(photos.get(i), photos.get(j))) {
                    cosines.add(Likeness.cosine(asTheyAre.get(i), views.get(j)));
                }
            }
        }
        return sorted(cosines.build());
    }

    private static double[] sorted(DoubleStream cosines) {
        return cosines.sorted().toArray();
    }

    /** Area under the ROC curve: how often one drawn from {@code higher} exceeds one drawn from {@code lower}, ties counting half; both sorted. */
    static double auc(double[] higher, double[] lower) {
        double won = 0;
        int below = 0;
        int upTo = 0;
        for (double value : higher) {
            while (below < lower.length && lower[below] < value) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < lower.length && lower[upTo] <= value) {
                upTo++;
            }
            won += (below + upTo) / 2.0;
        }
        return won / higher.length / lower.length;
    }

    private static String say(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }
}
