package nenrin.imaging.measures;

/** Something that can be told of a face. One small class for each; all have this one form. */
public interface FaceMeasure {
    /** The name that its measurements bear, kebab-case. */
    String name();

    /** Measures one face. */
    Measurement of(Sighting seen);
}
