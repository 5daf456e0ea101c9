package nenrin.events;

/**
 * What a reader thinks of a face.
 *
 * @param reader which one
 * @param age years
 * @param femaleness 0 (surely male) to 1 (surely female)
 */
public record Opinion(String reader, double age, double femaleness) {
    /** Refuses a femaleness out of 0 to 1. */
    public Opinion {
        Check.name("A reader's name", reader);
        Check.range("Femaleness", femaleness, 0, 1);
    }
}
