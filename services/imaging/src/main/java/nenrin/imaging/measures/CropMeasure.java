package nenrin.imaging.measures;

import nenrin.imaging.Picture;

/** Something that can be told from the aligned crop of a face alone. */
public interface CropMeasure extends FaceMeasure {
    /**
     * Measures one face.
     *
     * @param crop the face on the template, 200x200
     */
    Measurement of(Picture crop);

    @Override
    default Measurement of(Sighting seen) {
        return of(seen.crop());
    }
}
