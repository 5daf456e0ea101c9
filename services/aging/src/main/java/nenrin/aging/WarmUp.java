package nenrin.aging;

import java.util.List;
import java.util.Optional;
import nenrin.events.AgingRequest;
import nenrin.events.TargetAge;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.detection.Face;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;

/**
 * Goes the whole way once with a drawn face, so that the first request finds classes loaded and arrays allocated. The face's place is
 * given, since finders need not take a drawing for a face, and so is the model, since drawings have a way of their own.
 */
public final class WarmUp {
    /** One by one and eight at once: agers keep arrays for both. */
    private static final List<Integer> YEARS = List.of(5, 10, 15, 20, 30, 40, 50, 60, 70);

    private WarmUp() {}

    /** Takes as long as a first request does. */
    public static void run(PictureDecoder decoder, Networks networks) {
        MadeUpFace drawn = MadeUpFaces.draw(1, 40, true, Optional.empty());
        Picture photo = drawn.picture();
        byte[] file = PictureEncoder.png(photo);
        decoder.decode(file);
        networks.faces(photo);
        Face face = new Face(new Box(0, 0, photo.width(), photo.height()), drawn.landmarks(), 1);
        Portrait portrait = new Portrait(photo, PictureFormat.PNG, face);
        List<TargetAge> targets =
                YEARS.stream().<TargetAge>map(TargetAge.Absolute::new).toList();
        networks.model(null).ifPresent(model -> {
            AgingRequest request = new AgingRequest(
                    "warm-up", PictureFormat.PNG.contentType(), file, targets, null, null, false, model.name());
            GroupSitting group = GroupSitting.of(request, List.of(portrait), model, networks);
            if (group.shown() instanceof GroupSitting.Shown.Photos photos) {
                Evidence evidence = new Evidence(group);
                group.files(AnswerFile.LARGEST).make(photos, 0).ifPresent(made -> evidence.with(made, 0, 1));
            }
        });
    }
}
