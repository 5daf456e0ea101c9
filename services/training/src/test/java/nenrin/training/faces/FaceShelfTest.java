package nenrin.training.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.events.Ids;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.training.TrainingFaces;
import org.junit.jupiter.api.Test;

class FaceShelfTest {
    private static final CleanFace ONE = face(0x102030, 20);
    private static final CleanFace OTHER = face(0x405060, 70);

    @Test
    void facesComeSmallAndLabelled() {
        TrainingFaces faces = load(List.of(ONE));
        assertThat(faces.count()).isEqualTo(1);
        assertThat(faces.get(0).age()).isEqualTo(20);
        assertThat(faces.get(0).female()).isTrue();
        assertThat(faces.get(0).crop().width()).isEqualTo(64);
    }

    @Test
    void aFaceThatCantBeDecodedIsLeftOut() {
        String id = Ids.faceId(new byte[] {9});
        CleanFace broken = new CleanFace(id, id, 30, Gender.MALE, "image/jpeg", new byte[] {1, 2, 3});
        assertThat(load(List.of(broken, ONE)).count()).isEqualTo(1);
    }

    @Test
    void theOrderOnTheTopicMakesNoDifference() {
        assertThat(ages(List.of(ONE, OTHER))).isEqualTo(ages(List.of(OTHER, ONE)));
    }

    private static List<Integer> ages(List<CleanFace> faces) {
        TrainingFaces loaded = load(faces);
        return List.of(loaded.get(0).age(), loaded.get(1).age());
    }

    private static TrainingFaces load(List<CleanFace> faces) {
        return new FaceShelf(signs -> faces).load(64, sentence -> {});
    }

    private static CleanFace face(int colour, int age) {
        byte[] picture = PictureEncoder.jpeg(Picture.filled(200, 200, colour), 0.9);
        String id = Ids.faceId(picture);
        return new CleanFace(id, id, age, Gender.FEMALE, "image/jpeg", picture);
    }
}
