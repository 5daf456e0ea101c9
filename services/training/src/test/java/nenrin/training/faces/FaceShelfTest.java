package nenrin.training.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nenrin.events.CleanFace;
import nenrin.events.Gender;
import nenrin.events.Ids;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import org.junit.jupiter.api.Test;

class FaceShelfTest {
    private static final CleanFace ONE = face(0x102030, 20);
    private static final CleanFace OTHER = face(0x405060, 70);

    @Test
    void facesComeSmallAndLabelled() {
        FaceSet set = load(List.of(ONE, OTHER));
        assertThat(set.faces().count()).isEqualTo(2);
        assertThat(set.faces().get(0).age()).isEqualTo(20);
        assertThat(set.faces().get(0).female()).isTrue();
    }

    @Test
    void aFaceThatCantBeDecodedIsLeftOut() {
        String id = Ids.faceId(new byte[] {9});
        CleanFace broken = new CleanFace(id, id, 30, Gender.MALE, "image/jpeg", new byte[] {1, 2, 3});
        assertThat(load(List.of(broken, ONE)).faces().count()).isEqualTo(1);
    }

    @Test
    void theFingerprintNamesTheSetAndNotItsOrder() {
        List<CleanFace> turned = new ArrayList<>(List.of(ONE, OTHER));
        Collections.reverse(turned);
        assertThat(load(List.of(ONE, OTHER)).fingerprint())
                .isEqualTo(load(turned).fingerprint());
    }

    @Test
    void anotherLabelIsAnotherFingerprint() {
        CleanFace older =
                new CleanFace(ONE.faceId(), ONE.cluster(), 21, ONE.gender(), ONE.contentType(), ONE.picture());
        assertThat(load(List.of(older)).fingerprint())
                .isNotEqualTo(load(List.of(ONE)).fingerprint());
    }

    private static FaceSet load(List<CleanFace> faces) {
        return new FaceShelf(signs -> faces).load(64, sentence -> {});
    }

    private static CleanFace face(int colour, int age) {
        byte[] picture = PictureEncoder.jpeg(Picture.filled(200, 200, colour), 0.9);
        String id = Ids.faceId(picture);
        return new CleanFace(id, id, age, Gender.FEMALE, "image/jpeg", picture);
    }
}
