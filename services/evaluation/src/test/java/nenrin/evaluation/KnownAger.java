package nenrin.evaluation;

import nenrin.networks.Ager;
import nenrin.networks.Changes;

/**
 * An ager of which everything is known.
 *
 * @param size side of the faces, in pixels
 * @param becoming what it makes of a number
 */
public record KnownAger(int size, Becoming becoming) implements Ager {
    /** What a number of a face, in [-1, 1], becomes at an age. */
    public interface Becoming {
        /** {@code at} is the number's place in its face, [size, size, 3]. */
        double of(double number, int at, double age);
    }

    /** Leaves every face as it is. */
    public static KnownAger idle() {
        return new KnownAger(16, (number, at, age) -> number);
    }

    /** Makes every face the grey of the level (0 to 255) that is the age plus {@code more}. */
    public static KnownAger greyAsOldAs(int more) {
        return new KnownAger(16, (number, at, age) -> (age + more) / 127.5 - 1);
    }

    @Override
    public String name() {
        return "known";
    }

    @Override
    public String version() {
        return "0";
    }

    @Override
    public float aimed(float own, float wanted) {
        return wanted;
    }

    @Override
    public Changes changes(float[] faces, float[] ages, float[] femaleness) {
        int each = faces.length / ages.length;
        float[] differences = new float[faces.length];
        for (int i = 0; i < faces.length; i++) {
            differences[i] = (float) (becoming.of(faces[i], i % each, ages[i / each]) - faces[i]);
        }
        return Changes.adding(differences);
    }
}
