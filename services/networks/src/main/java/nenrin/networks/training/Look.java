package nenrin.networks.training;

import java.util.Map;
import java.util.TreeMap;
import nenrin.networks.Ager;

/**
 * What an ager does to the held-out faces, aged to 3, 25 and 78 years: means over faces and ages, of pictures clipped to [-1, 1].
 *
 * @param step after which step
 * @param change mean distance from the input, 0 to 2
 * @param contrast how far pixels lie from their picture's mean colour (standard deviation), as a share of the input's: 1 where all stays,
 *     0 where the picture is of one colour
 * @param cast how far the picture's mean colour has moved away from the input's, brightness aside (root mean square of the channels):
 *     0.24 is all that an ager of differences can do
 * @param ages mean distance between the same face at 3 and at 78 years, 0 to 2
 * @param persons mean distance between one face and the next at the same age, as a share of that of the inputs: 0 where all have become one person
 */
public record Look(long step, double change, double contrast, double cast, double ages, double persons) {
    private static final float[] AGES = {3, 25, 78};
    private static final double NEXT_TO_NOTHING = 1e-6;

    /** Of an ager that keeps persons and ages apart as it changes them. */
    public Look(long step, double change, double contrast, double cast) {
        this(step, change, contrast, cast, change, 1);
    }

    static Look at(Ager ager, ShownFaces faces, long step) {
        float[] before = faces.pixels(AGES.length);
        float[] after = faces.aged(ager, AGES);
        int picture = 3 * faces.size() * faces.size();
        int count = after.length / picture;
        double change = 0;
        double contrast = 0;
        double cast = 0;
        for (int at = 0; at < after.length; at += picture) {
            Colours old = Colours.of(before, at, picture);
            Colours now = Colours.of(after, at, picture);
            change += distance(before, after, at, picture) / count;
            contrast += now.spread() / Math.max(NEXT_TO_NOTHING, old.spread()) / count;
            cast += now.castFrom(old) / count;
        }
        return new Look(step, change, contrast, cast, ages(after, picture), persons(before, after, picture));
    }

    /** The pictures of one face stand beside each other, the youngest first. */
    private static double ages(float[] after, int picture) {
        int face = AGES.length * picture;
        double apart = 0;
        for (int at = 0; at < after.length; at += face) {
            apart += apart(after, at, at + face - picture, picture);
        }
        return apart * face / after.length;
    }

    private static double persons(float[] before, float[] after, int picture) {
        int face = AGES.length * picture;
        double inputs = 0;
        double made = 0;
        for (int at = face; at < after.length; at += picture) {
            inputs += apart(before, at - face, at, picture);
            made += apart(after, at - face, at, picture);
        }
        return inputs == 0 ? 1 : made / inputs;
    }

    private static double apart(float[] pictures, int one, int other, int picture) {
        double sum = 0;
        for (int i = 0; i < picture; i++) {
            sum += Math.abs(Colours.clipped(pictures[one + i]) - Colours.clipped(pictures[other + i]));
        }
        return sum / picture;
    }

    /** Whether every figure is a number. */
    public boolean isFinite() {
        return Double.isFinite(change) && Double.isFinite(contrast) && Double.isFinite(cast);
    }

    /** The figures by name, for records and provenance. */
    public Map<String, Double> figures() {
        return new TreeMap<>(Map.of("change", change, "contrast", contrast, "cast", cast));
    }

    private static double distance(float[] before, float[] after, int at, int picture) {
        double sum = 0;
        for (int i = at; i < at + picture; i++) {
            sum += Math.abs(Colours.clipped(after[i]) - before[i]);
        }
        return sum / picture;
    }
}
