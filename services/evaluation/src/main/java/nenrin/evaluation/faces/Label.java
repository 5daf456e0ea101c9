package nenrin.evaluation.faces;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name says of a face.
 *
 * @param age years
 * @param female the gender
 */
public record Label(int age, boolean female) {
    private static final Pattern NAME = Pattern.compile("(\\d{1,3})_([01])_.*");
    private static final int OLDEST = 116;

    /** Of a name as UTKFace gives it, {@code age_gender_…} with 1 for female; nothing where the name is another. */
    public static Optional<Label> of(String fileName) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches() || Integer.parseInt(name.group(1)) > OLDEST) {
            return Optional.empty();
        }
        return Optional.of(
                new Label(Integer.parseInt(name.group(1)), name.group(2).equals("1")));
    }
}
