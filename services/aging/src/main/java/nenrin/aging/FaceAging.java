package nenrin.aging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.aging.AgingOutcome.Refused;
import nenrin.aging.GroupSitting.Shown.OutOfRange;
import nenrin.aging.GroupSitting.Shown.Photos;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;
import nenrin.events.FaceChoice;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.Decoded.Unreadable;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;

/**
 * The way of one request: its picture is decoded, its faces found, aged by a model at all wanted ages at once, then for one age after the
 * other pasted back into the photo, encoded and handed on. What a sender can get wrong comes back as {@link Refused}. Any number of
 * threads at a time.
 */
public final class FaceAging implements Aging {
    private final PictureDecoder decoder;
    private final Networks networks;
    private final Stopwatch stopwatch;
    private final int largestFile;

    /** With answers as large as a record can be. */
    public FaceAging(PictureDecoder decoder, Networks networks, Stopwatch stopwatch) {
        this(decoder, networks, stopwatch, AnswerFile.LARGEST);
    }

    FaceAging(PictureDecoder decoder, Networks networks, Stopwatch stopwatch, int largestFile) {
        this.decoder = decoder;
        this.networks = networks;
        this.stopwatch = stopwatch;
        this.largestFile = largestFile;
    }

    @Override
    public AgingOutcome age(AgingRequest request, int from, Consumer<AgedPicture> pictures) {
        Optional<ServedModel> model = networks.model(request.model());
        if (model.isEmpty()) {
            return Refused.because("model-unknown", "There is no model called \"" + request.model() + "\".");
        }
        return switch (stopwatch.time(Stage.DECODE, () -> decoder.decode(request.picture()))) {
            case Unreadable(String code, String sentence) -> Refused.because(code, sentence);
            case Readable came ->
                switch (chosen(request, came)) {
                    case NotThere(Refused why) -> why;
                    case There(List<Portrait> faces) -> age(sitting(request, faces, model.get()), from, pictures);
                };
        };
    }

    /** The faces that a request wants. */
    private sealed interface Chosen {}

    private record There(List<Portrait> faces) implements Chosen {}

    private record NotThere(Refused why) implements Chosen {}

    private Chosen chosen(AgingRequest request, Readable came) {
        List<Face> faces = stopwatch.time(Stage.FIND, () -> networks.faces(came.picture()));
        List<Portrait> whole = Portrait.of(came.picture(), came.format(), faces);
        int number = request.faces().number();
        if (whole.isEmpty()) {
            return new NotThere(Refused.because("no-face", "No whole face was found in the picture."));
        }
        if (number > whole.size()) {
            return new NotThere(Refused.because(
                    "face-not-there",
                    "The picture has %d whole face%s; there is no face %d."
                            .formatted(whole.size(), whole.size() == 1 ? "" : "s", number)));
        }
        return new There(request.faces().equals(FaceChoice.ALL) ? whole : List.of(whole.get(number - 1)));
    }

    private GroupSitting sitting(AgingRequest request, List<Portrait> faces, ServedModel model) {
        return stopwatch.time(Stage.READ, () -> GroupSitting.of(request, faces, model, networks));
    }

    private AgingOutcome age(GroupSitting group, int from, Consumer<AgedPicture> pictures) {
        return switch (stopwatch.time(Stage.AGE, group::shown)) {
            case OutOfRange(String sentence) -> Refused.because("target-age-out-of-range", sentence);
            case Photos photos -> hand(group, photos, from, pictures);
        };
    }

    private AgingOutcome hand(GroupSitting group, Photos photos, int from, Consumer<AgedPicture> pictures) {
        AnswerFiles files = group.files(largestFile);
        Evidence evidence = new Evidence(group);
        int count = files.count(photos);
        for (int i = from; i < count; i++) {
            int place = i;
            Optional<AnswerFiles.Made> made = stopwatch.time(Stage.PASTE, () -> files.make(photos, place));
            if (made.isEmpty()) {
                return Refused.because(
                        "result-too-large", "The aged picture does not fit into a record, not even as a JPEG.");
            }
            pictures.accept(evidence.with(made.get(), place, count));
        }
        return new Aged(count);
    }
}
