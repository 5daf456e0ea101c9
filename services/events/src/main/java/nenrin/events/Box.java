package nenrin.events;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rectangle in a picture, pixels from its upper left corner. */
public record Box(int x, int y, int width, int height) {

    /** Refuses a rectangle without an area. */
    public Box {
        Check.that(width > 0 && height > 0, "A box has a width and a height.");
    }

    /** {@code x,y,width,height}. */
    String wire() {
        return Stream.of(x, y, width, height).map(String::valueOf).collect(Collectors.joining(","));
    }

    static @Nullable Box read(String text) {
        Integer[] numbers = Arrays.stream(text.split(",", -1)).map(Text::whole).toArray(Integer[]::new);
        boolean four = numbers.length == 4 && Arrays.stream(numbers).allMatch(Objects::nonNull);
        return four && numbers[2] > 0 && numbers[3] > 0
                ? new Box(numbers[0], numbers[1], numbers[2], numbers[3])
                : null;
    }
}
