package nenrin.networks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.networks.Ager;
import nenrin.networks.engine.Pixels;

/**
 * A few faces that a training is looked at on, always the same: held out ones, of which the training has learnt nothing. Where none are
 * held out, as in a first try with a handful of pictures, they are of those learnt from.
 *
 * @param size side in pixels
 * @param faces the nearest to each of {@link #AGES_SHOWN}, each once
 */
record ShownFaces(int size, List<TrainingFace> faces) {
    private static final int[] AGES_SHOWN = {8, 30, 55, 3, 18, 45, 70, 25};

    static ShownFaces of(TrainingFaces all) {
        List<TrainingFace> left = new ArrayList<>(eligible(all));
        List<TrainingFace> shown = new ArrayList<>();
        Arrays.stream(AGES_SHOWN).limit(left.size()).forEach(age -> {
            TrainingFace nearest = left.stream()
                    .min(Comparator.comparingInt(face -> Math.abs(face.age() - age)))
                    .orElseThrow();
            left.remove(nearest);
            shown.add(nearest);
        });
        return new ShownFaces(all.size(), shown);
    }

    private static List<TrainingFace> eligible(TrainingFaces all) {
        return all.heldOut().isEmpty()
                ? IntStream.range(0, all.count()).mapToObj(all::get).toList()
                : all.heldOut();
    }

    /** Whether all of them may still be shown. */
    boolean areAmong(TrainingFaces all) {
        return eligible(all).containsAll(faces);
    }

    /** The first few of them. */
    ShownFaces first(int count) {
        return new ShownFaces(size, faces.subList(0, Math.min(count, faces.size())));
    }

    /**
     * Each face at each age, the ages of one face beside each other, [faces * ages, size, size, 3]; values may lie outside [-1, 1].
     */
    float[] aged(Ager ager, float... ages) {
        int n = faces.size() * ages.length;
        float[] pixels = pixels(ages.length);
        float[] wanted = new float[n];
        float[] femaleness = new float[n];
        for (int i = 0; i < n; i++) {
            wanted[i] = ages[i % ages.length];
            femaleness[i] = faces.get(i / ages.length).female() ? 1 : 0;
        }
        return ager.changes(pixels, wanted, femaleness).appliedTo(pixels, size);
    }

    /** Each face as it is, so many times, [faces * times, size, size, 3] in [-1, 1]. */
    float[] pixels(int times) {
        int face = 3 * size * size;
        float[] pixels = new float[faces.size() * times * face];
        IntStream.range(0, faces.size() * times)
                .forEach(i -> Pixels.toFloats(faces.get(i / times).crop(), pixels, i * face));
        return pixels;
    }
}
