package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import nenrin.imaging.geometry.Landmarks;
import nenrin.networks.recipes.DrawnLandmarks.Marked;
import org.junit.jupiter.api.Test;

class DrawnLandmarksTest {
    private final Collection<Marked> marked = DrawnLandmarks.read().values();

    DrawnLandmarksTest() throws IOException {}

    @Test
    void aHundredFacesAreMarkedAndThirtyHeldOut() {
        assertThat(marked).hasSize(100);
        assertThat(marked.stream().filter(Marked::heldOut)).hasSize(30);
    }

    /** A slip of the pen would show: eyes above the mouth, left on the left, the nose between, all inside. */
    @Test
    void everyMarkedFaceIsAnUprightOne() {
        for (Marked face : marked) {
            Landmarks l = face.landmarks();
            assertThat(l.leftEye().x()).isLessThan(l.rightEye().x() - 40);
            assertThat(l.mouthLeft().x()).isLessThan(l.mouthRight().x());
            assertThat(l.nose().y())
                    .isGreaterThan((l.leftEye().y() + l.rightEye().y()) / 2)
                    .isLessThan((l.mouthLeft().y() + l.mouthRight().y()) / 2);
            assertThat(l.points()).allSatisfy(point -> {
                assertThat(point.x()).isBetween(60.0, 200.0);
                assertThat(point.y()).isBetween(60.0, 200.0);
            });
        }
    }
}
