package nenrin.ingest.labels;

/** Knows what is said of pictures by their file names. */
@FunctionalInterface
public interface Labels {
    /**
     * What is said of this picture.
     *
     * @param fileName without folders
     */
    Labelling of(String fileName);
}
