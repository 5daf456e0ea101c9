package nenrin.imaging.madeup;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Draws faces in code, for people who have no data yet and for tests that need pictures free of rights with known answers. Age shows
 * as proportions, wrinkles and grey hair. The same seed gives the same face on every machine.
 */
public final class MadeUpFaces {
    /** One face in so many has a defect. */
    public static final int FACES_A_DEFECT = 8;

    private static final List<Defect> DEFECTS = List.of(Defect.values());
    private static final int OLDEST = 90;
    private static final int LEAST_WRONG = 30;

    private MadeUpFaces() {}

    /** The faces {@code seed}, {@code seed + 1}, …; ages 1 to 90, both genders, one in {@link #FACES_A_DEFECT} with a defect. */
    public static Stream<MadeUpFace> many(long seed, int count) {
        return LongStream.range(seed, seed + count).mapToObj(MadeUpFaces::any);
    }

    /** A face that is all chance. */
    public static MadeUpFace any(long seed) {
        Random chance = mixed(seed);
        int age = 1 + chance.nextInt(OLDEST);
        boolean female = chance.nextBoolean();
        boolean defective = chance.nextInt(FACES_A_DEFECT) == 0;
        Defect defect = DEFECTS.get(chance.nextInt(DEFECTS.size()));
        return draw(seed, age, female, defective ? Optional.of(defect) : Optional.empty());
    }

    /**
     * A face of one's choice. The seed is the person: the same seed at another age is the same person older or younger.
     *
     * @param age in years, 0 to 100
     */
    public static MadeUpFace draw(long seed, int age, boolean female, Optional<Defect> defect) {
        if (age < 0 || age > 100) {
            throw new IllegalArgumentException("A made-up face is 0 to 100 years old, not " + age + ".");
        }
        Random chance = mixed(seed ^ 0x5DEECE66DL);
        Person person = Person.of(chance, female);
        Drawing drawing = FacePainter.paint(person, AgeLook.at(age), chance.nextLong());
        Drawing shown = defect.map(it -> Spoiler.spoil(drawing, it, chance)).orElse(drawing);
        int claimed = defect.equals(Optional.of(Defect.WRONG_LABEL)) ? wrongAge(age, chance) : age;
        return new MadeUpFace(shown.picture(), shown.landmarks(), age, female, claimed, defect);
    }

    private static int wrongAge(int age, Random chance) {
        int off = LEAST_WRONG + chance.nextInt(15);
        return age + off <= OLDEST ? age + off : age - off;
    }

    /** Neighbouring seeds must not look alike, as they would by {@link Random}'s first numbers. */
    private static Random mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return new Random(z ^ z >>> 31);
    }
}
