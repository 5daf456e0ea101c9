package nenrin.studio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.Box;
import nenrin.events.Failure;
import nenrin.events.ResultForm;
import nenrin.events.Warning;
import org.junit.jupiter.api.Test;

class AnswerViewTest {
    private static final AgedPicture AGED = new AgedPicture(
            "studio-1",
            3,
            10,
            45,
            ResultForm.PICTURES,
            2,
            31.5,
            44.2,
            0.7,
            new Box(1, 2, 3, 4),
            "residual",
            "0123456789ab",
            "cpu",
            List.of(Warning.DRAWING.wire()),
            "image/jpeg",
            new byte[] {1});
    private static final AgingFailed FAILED = new AgingFailed("studio-1", new Failure("no-face", "No face was found."));

    @Test
    void anAgedPictureIsTheEvidenceAndWhereThePictureIs() {
        assertThat(AnswerView.of(AGED))
                .isEqualTo(new AnswerView.Aged(
                        3,
                        10,
                        45,
                        "pictures",
                        2,
                        31.5,
                        44.2,
                        0.7,
                        new Box(1, 2, 3, 4),
                        "residual",
                        "0123456789ab",
                        "cpu",
                        List.of("drawing"),
                        "image/jpeg",
                        "/api/aging-requests/studio-1/pictures/3"));
        assertThat(AnswerView.of(AGED).event()).isEqualTo("aged");
    }

    @Test
    void aRefusalIsAnEventOfItsOwn() {
        assertThat(AnswerView.of(FAILED)).isEqualTo(new AnswerView.Failed(FAILED.failure()));
        assertThat(AnswerView.of(FAILED).event()).isEqualTo("failed");
    }

    @Test
    void allThatIsKeptOfARequestTellsPicturesAndRefusalsApart() {
        assertThat(AnswerView.Whole.of("studio-1", false, List.of(AGED)).pictures())
                .hasSize(1);
        assertThat(AnswerView.Whole.of("studio-1", true, List.of(FAILED)).failure())
                .isEqualTo(FAILED.failure());
    }
}
