package nenrin.evaluation.faces;

import java.util.List;

/** What became of an attempt to read faces. */
public sealed interface FacesReading {
    /**
     * They are there.
     *
     * @param faces at least one, in the order of their names
     * @param source where they come from, as a sentence
     */
    record Found(List<Subject> faces, String source) implements FacesReading {}

    /**
     * They can't be read.
     *
     * @param code such as {@code faces-missing}
     * @param sentence for a person
     */
    record Refused(String code, String sentence) implements FacesReading {}
}
