package nenrin.aging;

import java.util.List;
import java.util.Optional;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.aging.AgingOutcome.Refused;
import nenrin.aging.GroupSitting.Shown.OutOfRange;
import nenrin.aging.GroupSitting.Shown.Photos;
import nenrin.events.AgingRequest;
import nenrin.events.FaceChoice;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.Decoded.Unreadable;
import nenrin.imaging.decoding.PictureDecoder;

/**
 * The way of one request: its picture is decoded, its faces found, aged by a model at all wanted ages at once, pasted back into
 * the photo and encoded. What a sender can get wrong comes back as {@link Refused}.
 */
public final class FaceAging {
    private final PictureDecoder decoder;
    private final Networks networks;
    private final int largestFile;

    /** With answers as large as a record can be. */
    public FaceAging(PictureDecoder decoder, Networks networks) {
        this(decoder, networks, AnswerFile.LARGEST);
    }

    FaceAging(PictureDecoder decoder, Networks networks, int largestFile) {
        this.decoder = decoder;
        this.networks = networks;
        this.largestFile = largestFile;
    }

    /** Answers a request. */
    public AgingOutcome age(AgingRequest request) {
        Optional<ServedModel> model = networks.model(request.model());
        if (model.isEmpty()) {
            return Refused.because("model-unknown", "There is no model called \"" + request.model() + "\".");
        }
        return switch (decoder.decode(request.picture())) {
            case Unreadable(String code, String sentence) -> Refused.because(code, sentence);
            case Readable readable -> age(request, readable, model.get());
        };
    }

    private AgingOutcome age(AgingRequest request, Decoded.Readable came, ServedModel model) {
        List<Portrait> whole = Portrait.of(came.picture(), came.format(), networks.faces(came.picture()));
        if (whole.isEmpty()) {
            return Refused.because("no-face", "No whole face was found in the picture.");
        }
        int number = request.faces().number();
        if (number > whole.size()) {
            return Refused.because(
                    "face-not-there",
                    "The picture has %d whole face%s; there is no face %d."
                            .formatted(whole.size(), whole.size() == 1 ? "" : "s", number));
        }
        List<Portrait> chosen = request.faces().equals(FaceChoice.ALL) ? whole : List.of(whole.get(number - 1));
        return age(GroupSitting.of(request, chosen, model, networks));
    }

    private AgingOutcome age(GroupSitting group) {
        return switch (group.shown()) {
            case OutOfRange(String sentence) -> Refused.because("target-age-out-of-range", sentence);
            case Photos photos ->
                group.files(photos, largestFile)
                        .<AgingOutcome>map(made -> new Aged(new Evidence(group, photos.years()).with(made)))
                        .orElseGet(() -> Refused.because(
                                "result-too-large",
                                "The aged picture does not fit into a record, not even as a JPEG."));
        };
    }
}
