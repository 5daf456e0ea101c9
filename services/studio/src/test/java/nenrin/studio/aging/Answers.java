package nenrin.studio.aging;

import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.Box;
import nenrin.events.Failure;
import nenrin.events.ResultForm;

/** Answers as a worker gives them. */
final class Answers {
    private Answers() {}

    static AgedPicture aged(String id, int index, int count, byte... picture) {
        return new AgedPicture(
                id,
                index,
                count,
                10 * index,
                ResultForm.PICTURES,
                1,
                30,
                10 * index,
                null,
                new Box(1, 2, 3, 4),
                "residual",
                "v1",
                "cpu",
                List.of(),
                "image/jpeg",
                picture.length == 0 ? new byte[] {1} : picture);
    }

    static AgingFailed failed(String id) {
        return new AgingFailed(id, new Failure("no-face", "No face was found."));
    }
}
