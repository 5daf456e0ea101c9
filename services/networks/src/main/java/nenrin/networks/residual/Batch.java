package nenrin.networks.residual;

import java.util.Arrays;

/**
 * Faces of one training step.
 *
 * @param pixels [n, size, size, 3] in [-1, 1]
 * @param own [n] the group that each face is in
 * @param gender [n] 0 male, 1 female
 * @param target [n] the group that each shall be aged to
 * @param age [n] years, for families that have other groups
 */
public record Batch(float[] pixels, int[] own, int[] gender, int[] target, int[] age) {
    /** Of faces each as old as its group's centre. */
    public Batch(float[] pixels, int[] own, int[] gender, int[] target) {
        this(pixels, own, gender, target, centres(own));
    }

    private static int[] centres(int[] groups) {
        return Arrays.stream(groups).map(group -> (int) AgeGroups.centre(group)).toArray();
    }

    /** How many faces. */
    public int count() {
        return own.length;
    }

    /** A replica's share: as many faces as each of the others has. */
    public Batch share(int replica, int replicas) {
        int from = replica * count() / replicas;
        int to = (replica + 1) * count() / replicas;
        int face = pixels.length / count();
        return new Batch(
                Arrays.copyOfRange(pixels, from * face, to * face),
                Arrays.copyOfRange(own, from, to),
                Arrays.copyOfRange(gender, from, to),
                Arrays.copyOfRange(target, from, to),
                Arrays.copyOfRange(age, from, to));
    }

    /** The conditions of the targets, [n, 12]. */
    float[] conditions() {
        float[] conditions = new float[count() * AgeGroups.CONDITION];
        for (int i = 0; i < count(); i++) {
            conditions[i * AgeGroups.CONDITION + target[i]] = 1;
            conditions[i * AgeGroups.CONDITION + AgeGroups.COUNT + gender[i]] = 1;
        }
        return conditions;
    }
}
