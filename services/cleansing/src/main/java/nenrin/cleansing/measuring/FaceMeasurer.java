package nenrin.cleansing.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Measured;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.measures.CropMeasure;
import nenrin.imaging.measures.Exposure;
import nenrin.imaging.measures.Measurement;
import nenrin.imaging.measures.Sharpness;
import nenrin.imaging.measures.Wholeness;

/**
 * Decodes a picture, finds its face, puts it on the template and measures it. The same bytes give the same measures and the same crop.
 * One thread at a time.
 */
public final class FaceMeasurer {
    /** Names this set of measures: to be changed with anything that changes a score or the crop. */
    public static final String MEASURED_BY = "measures-1";

    /** A crop's sides, pixels. */
    public static final int CROP_SIZE = 200;

    private static final double JPEG_QUALITY = 0.95;
    private static final List<CropMeasure> MEASURES = List.of(new Sharpness(), new Exposure());

    private final PictureDecoder decoder;
    private final FaceFinder finder;

    /** A measurer out of its two parts. */
    public FaceMeasurer(PictureDecoder decoder, FaceFinder finder) {
        this.decoder = decoder;
        this.finder = finder;
    }

    /** What can be said of a picture; whatever the bytes are, there is an answer. */
    public MeasuredFace measure(String faceId, byte[] bytes) {
        return switch (decoder.decode(bytes)) {
            case Decoded.Readable(Picture picture, var format) -> measure(faceId, picture);
            case Decoded.Unreadable(String code, String sentence) -> unmeasured(faceId, new Failure(code, sentence));
        };
    }

    /** Of a picture that nothing can be said of but why. */
    static MeasuredFace unmeasured(String faceId, Failure why) {
        Measured readable = new Measured("readable", 0, "share", 0, why.sentence(), Map.of());
        return new MeasuredFace(
                new FaceMeasured(faceId, MEASURED_BY, List.of(readable), Map.of(), List.of(), why), Optional.empty());
    }

    private MeasuredFace measure(String faceId, Picture picture) {
        List<Face> faces = finder.find(picture);
        if (faces.isEmpty()) {
            return unmeasured(faceId, new Failure("no-face", "No face was found in the picture."));
        }
        Picture crop =
                Aligner.align(picture, faces.getFirst().landmarks(), CROP_SIZE).crop();
        List<Measured> measures = new ArrayList<>(List.of(measured(Wholeness.of(faces))));
        MEASURES.forEach(measure -> measures.add(measured(measure.of(crop))));
        FaceCrop jpeg = new FaceCrop(faceId, "image/jpeg", PictureEncoder.jpeg(crop, JPEG_QUALITY));
        return new MeasuredFace(
                new FaceMeasured(faceId, MEASURED_BY, measures, Map.of(), List.of(), null), Optional.of(jpeg));
    }

    private static Measured measured(Measurement measurement) {
        return new Measured(
                measurement.name(),
                measurement.raw(),
                measurement.unit(),
                measurement.score(),
                measurement.sentence(),
                measurement.evidence());
    }
}
