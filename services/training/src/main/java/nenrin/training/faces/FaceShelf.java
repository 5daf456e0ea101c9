package nenrin.training.faces;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;

/** Decodes the clean faces, some hundreds at a time on all cores, and keeps them small. */
public final class FaceShelf {
    private static final Logger LOG = System.getLogger(FaceShelf.class.getName());
    private static final int AT_ONCE = 256;
    /** Labels may say up to 120; the networks know ages up to here, and above 71 it is all one group. */
    private static final int OLDEST = 116;

    private final PictureDecoder decoder = new PictureDecoder();
    private final FaceSource source;

    /** Takes the faces from here. */
    public FaceShelf(FaceSource source) {
        this.source = source;
    }

    /**
     * All clean faces at this side in pixels, in the order of their ids: the same set is the same training, however it lies on the topic. Those whose picture can't be decoded are left out and counted in
     * the log.
     */
    public TrainingFaces load(int size, Consumer<String> signs) {
        List<CleanFace> clean = source.read(signs).stream()
                .sorted(Comparator.comparing(CleanFace::faceId))
                .toList();
        TrainingFaces faces = new TrainingFaces(size);
        for (int from = 0; from < clean.size(); from += AT_ONCE) {
            List<CleanFace> some = clean.subList(from, Math.min(clean.size(), from + AT_ONCE));
            some.parallelStream().map(this::decode).toList().forEach(face -> face.ifPresent(faces::add));
            signs.accept("Reading the faces: %,d of %,d.".formatted(from + some.size(), clean.size()));
        }
        if (faces.count() < clean.size()) {
            LOG.log(Level.WARNING, "{0} clean faces can not be decoded.", clean.size() - faces.count());
        }
        return faces;
    }

    private Optional<TrainingFace> decode(CleanFace face) {
        return switch (decoder.decode(face.picture())) {
            case Decoded.Readable readable ->
                Optional.of(new TrainingFace(
                        readable.picture(), Math.min(face.age(), OLDEST), face.gender() == Gender.FEMALE));
            case Decoded.Unreadable unreadable -> Optional.empty();
        };
    }
}
