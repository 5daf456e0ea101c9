package nenrin.evaluation.report;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import nenrin.evaluation.judging.Aged;
import nenrin.evaluation.judging.Trial;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;

/**
 * A picture of a strip.
 *
 * @param asked what stands above it
 * @param source the picture itself, as a data URI
 * @param seen what was seen in it
 */
public record Shot(String asked, String source, String seen) {
    private static final double QUALITY = 0.9;

    /** The face as it came, then at each target. */
    static List<Shot> strip(Trial trial) {
        List<Shot> strip = new ArrayList<>();
        strip.add(of(
                "as it came",
                trial.crop(),
                String.format(Locale.ROOT, "read %.0f", trial.opinion().byB())));
        strip.add(of("own age, " + trial.atOwnAge().age(), trial.atOwnAge()));
        trial.atTargets().forEach(aged -> strip.add(of(Integer.toString(aged.age()), aged)));
        return strip;
    }

    private static Shot of(String asked, Aged aged) {
        String seen = String.format(
                Locale.ROOT, "read %.0f, like %.2f", aged.opinion().byB(), aged.likeness());
        return of(asked, aged.crop(), seen);
    }

    private static Shot of(String asked, Picture crop, String seen) {
        String jpeg = Base64.getEncoder().encodeToString(PictureEncoder.jpeg(crop, QUALITY));
        return new Shot(asked, "data:image/jpeg;base64," + jpeg, seen);
    }
}
