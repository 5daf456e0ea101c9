package nenrin.fuzzing;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are nearly right: bytes changed, doubled, taken out, the end missing. Always the same ones. */
final class Mutations {
    private static final int EACH = 40;

    private Mutations() {}

    /** The file itself and what became of it. */
    static Stream<byte[]> of(byte[] file) {
        Random chance = new Random(file.length);
        return Stream.concat(Stream.of(file), IntStream.range(0, EACH).mapToObj(i -> mutated(file, chance)));
    }

    private static byte[] mutated(byte[] file, Random chance) {
        int at = chance.nextInt(file.length);
        return switch (chance.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> spliced(file, at, Math.min(file.length, at + 1 + chance.nextInt(64)));
            case 2 -> spliced(file, at, Math.max(0, at - chance.nextInt(64)));
            default -> changed(file, chance);
        };
    }

    /** What lies between is left out, or comes twice where {@code to} lies before {@code from}. */
    private static byte[] spliced(byte[] file, int from, int to) {
        byte[] spliced = Arrays.copyOf(file, from + file.length - to);
        System.arraycopy(file, to, spliced, from, file.length - to);
        return spliced;
    }

    private static byte[] changed(byte[] file, Random chance) {
        byte[] changed = file.clone();
        for (int i = 0; i < 8; i++) {
            changed[chance.nextInt(file.length)] = (byte) chance.nextInt(256);
        }
        return changed;
    }
}
