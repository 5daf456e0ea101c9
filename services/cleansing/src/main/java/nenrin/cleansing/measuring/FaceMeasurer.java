package nenrin.cleansing.measuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nenrin.cleansing.duplicates.Fingerprint;
import nenrin.events.FaceCrop;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Measured;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.measures.Colour;
import nenrin.imaging.measures.Compression;
import nenrin.imaging.measures.Contrast;
import nenrin.imaging.measures.Exposure;
import nenrin.imaging.measures.FaceMeasure;
import nenrin.imaging.measures.FacePresence;
import nenrin.imaging.measures.Measurement;
import nenrin.imaging.measures.Pose;
import nenrin.imaging.measures.Resolution;
import nenrin.imaging.measures.Sharpness;
import nenrin.imaging.measures.Sighting;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;

/**
 * Decodes pictures, finds their faces, puts them on the template and measures them. The same bytes give the same measures and the same
 * crop. One thread at a time.
 */
public final class FaceMeasurer {
    /** Names this set of measures: to be changed with anything that changes a score or the crop. */
    public static final String MEASURED_BY = "measures-3";

    private static final System.Logger LOG = System.getLogger(FaceMeasurer.class.getName());

    /** Of the crop that is kept. */
    public static final double JPEG_QUALITY = 0.95;

    /** What is measured of a face beside what networks say. */
    public static final List<FaceMeasure> MEASURES = List.of(
            new FacePresence(),
            new Pose(),
            new Sharpness(),
            new Exposure(),
            new Contrast(),
            new Colour(),
            new Resolution(),
            new Compression());

    private final PictureDecoder decoder;
    private final FaceFinder finder;
    private final FaceReader reader;

    /** A measurer out of its three parts. */
    public FaceMeasurer(PictureDecoder decoder, FaceFinder finder, FaceReader reader) {
        this.decoder = decoder;
        this.finder = finder;
        this.reader = reader;
    }

    /**
     * One with the networks that ship. Natives load one after another, ND4J's before OpenCV's: JavaCPP looks for symbols while it walks the
     * loaded libraries, which glibc answers with a deadlock when another thread is loading a library.
     */
    public static synchronized FaceMeasurer shipped(PictureDecoder decoder) {
        LandmarkNet landmarks = new LandmarkNet(ShippedModels.landmarks());
        return new FaceMeasurer(decoder, new FaceFinder(new HaarCascade(), landmarks), NetworkReader.shipped());
    }

    /** What can be said of pictures, whose bytes are given by face id; whatever they are, there is an answer, in the same order. */
    public Map<String, MeasuredFace> measure(Map<String, byte[]> pictures) {
        Map<String, MeasuredFace> measured = new LinkedHashMap<>();
        List<Seen> seen = new ArrayList<>();
        pictures.forEach((faceId, bytes) -> {
            measured.put(faceId, look(faceId, bytes, seen));
        });
        List<FaceRead> read = reader.read(seen);
        for (int i = 0; i < read.size(); i++) {
            measured.put(seen.get(i).faceId(), measured(seen.get(i), read.get(i)));
        }
        return measured;
    }

    /** Of a picture that nothing can be said of but why. */
    static MeasuredFace unmeasured(String faceId, Failure why) {
        Measured readable = new Measured("readable", 0, "share", 0, why.sentence(), Map.of());
        return new MeasuredFace(
                new FaceMeasured(faceId, MEASURED_BY, List.of(readable), Map.of(), List.of(), why), Optional.empty());
    }

    /** Adds a face to those seen, whose place the answer then only holds. */
    private MeasuredFace look(String faceId, byte[] bytes, List<Seen> seen) {
        Failure why;
        try {
            switch (decoder.decode(bytes)) {
                case Decoded.Readable(Picture picture, var format) -> {
                    List<Face> faces = finder.find(picture);
                    if (!faces.isEmpty()) {
                        seen.add(new Seen(faceId, Sighting.of(picture, faces)));
                    }
                    why = new Failure("no-face", "No face was found in the picture.");
                }
                case Decoded.Unreadable(String code, String sentence) -> why = new Failure(code, sentence);
            }
        } catch (RuntimeException e) {
            // One picture that nobody thought of must not stop the others; who it shows is nobody's business in a log.
            LOG.log(System.Logger.Level.WARNING, "A picture of " + bytes.length + " bytes could not be measured.", e);
            why = new Failure("measuring-failed", "The picture could not be measured; the log says more.");
        }
        return unmeasured(faceId, why);
    }

    private static MeasuredFace measured(Seen seen, FaceRead read) {
        Sighting sighting = seen.sighting();
        List<Measured> measures = Stream.concat(
                        MEASURES.stream().map(measure -> measure.of(sighting)), read.measurements().stream())
                .map(FaceMeasurer::measured)
                .toList();
        Map<String, String> hashes = Fingerprint.hashes(sighting.crop());
        FaceCrop jpeg = new FaceCrop(seen.faceId(), "image/jpeg", PictureEncoder.jpeg(sighting.crop(), JPEG_QUALITY));
        return new MeasuredFace(
                new FaceMeasured(seen.faceId(), MEASURED_BY, measures, hashes, read.opinions(), null),
                Optional.of(jpeg));
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
