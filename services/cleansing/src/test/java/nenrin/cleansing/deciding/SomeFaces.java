package nenrin.cleansing.deciding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Ids;
import nenrin.events.Measured;
import nenrin.events.Review;
import org.jspecify.annotations.Nullable;

/** What tests of deciding say of faces. */
public final class SomeFaces {
    /** A face id. */
    public static final String ID = Ids.faceId("a face".getBytes(StandardCharsets.UTF_8));

    /** Sharpness of 20 and face of 50 are wanted, ages may be 3 years apart. */
    public static final Policy POLICY = Policy.of(Map.of("face", 50, "sharpness", 20), 3);

    private SomeFaces() {}

    /** A face with these scores. */
    public static FaceMeasured measured(double face, double sharpness) {
        List<Measured> measures = List.of(
                new Measured("face", face / 100, "share", face, "As whole as it is.", Map.of()),
                new Measured("sharpness", sharpness, "some", sharpness, "As sharp as it is.", Map.of()));
        return new FaceMeasured(ID, "test", measures, Map.of(), List.of(), null);
    }

    /** A face that nothing speaks against. */
    public static FaceMeasured good() {
        return measured(95, 80);
    }

    /** Bytes that are no picture. */
    public static FaceMeasured noPicture() {
        Failure failure = new Failure("picture-truncated", "The JPEG file stops in the middle.");
        return new FaceMeasured(ID, "test", List.of(), Map.of(), List.of(), failure);
    }

    /** A claim as it came. */
    public static ClaimedLabel claim(@Nullable String age, @Nullable String gender) {
        return new ClaimedLabel(age + "_" + gender + ".jpg", age, gender);
    }

    /** What a person said. */
    public static Review review(Review.Decision decision, @Nullable Integer age, @Nullable Gender gender) {
        return new Review(ID, decision, age, gender, "somebody", null);
    }
}
