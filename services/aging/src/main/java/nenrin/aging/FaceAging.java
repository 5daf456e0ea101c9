package nenrin.aging;

import java.util.Optional;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.aging.AgingOutcome.Refused;
import nenrin.events.AgingRequest;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.Decoded.Unreadable;
import nenrin.imaging.decoding.PictureDecoder;

/**
 * The way of one request: its picture is decoded, its main face found, aged by a model at all wanted ages at once, pasted back into
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
        Optional<Portrait> portrait = Portrait.of(came.picture(), came.format(), networks.faces(came.picture()));
        if (portrait.isEmpty()) {
            return Refused.because("no-face", "No whole face was found in the picture.");
        }
        Sitting sitting = Sitting.of(request, portrait.get(), model, networks);
        return switch (TargetYears.of(request.targets(), sitting.age())) {
            case TargetYears.OutOfRange(String sentence) -> Refused.because("target-age-out-of-range", sentence);
            case TargetYears.Years years -> answer(sitting, years);
        };
    }

    private AgingOutcome answer(Sitting sitting, TargetYears.Years years) {
        return sitting.aged(years, largestFile)
                .<AgingOutcome>map(Aged::new)
                .orElseGet(() -> Refused.because(
                        "result-too-large", "The aged picture does not fit into a record, not even as a JPEG."));
    }
}
