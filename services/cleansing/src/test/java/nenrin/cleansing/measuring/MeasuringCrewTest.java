package nenrin.cleansing.measuring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nenrin.events.Ids;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.Test;

class MeasuringCrewTest {
    @Test
    void answers_for_every_picture_in_their_order() {
        Map<String, byte[]> pictures = pictures(7);
        try (MeasuringCrew crew = crew((photo, box) -> new LandmarksFound(FaceTemplate.at(200), 1))) {
            assertThat(crew.measure(pictures).entrySet())
                    .extracting(Map.Entry::getKey)
                    .containsExactlyElementsOf(pictures.keySet());
        }
    }

    @Test
    void a_picture_that_breaks_the_measurer_is_answered_and_stops_nobody() {
        LandmarkFinder breaking = (photo, box) -> {
            if (photo.width() == 1) {
                throw new IllegalArgumentException("Nobody thought of this.");
            }
            return new LandmarksFound(FaceTemplate.at(200), 1);
        };
        Map<String, byte[]> pictures = pictures(2);
        byte[] tiny = PictureEncoder.png(new nenrin.imaging.Picture(1, 1, new byte[3]));
        pictures.put(Ids.faceId(tiny), tiny);
        try (MeasuringCrew crew = crew(breaking)) {
            Map<String, MeasuredFace> measured = crew.measure(pictures);
            assertThat(measured).hasSize(3);
            MeasuredFace broken = Objects.requireNonNull(measured.get(Ids.faceId(tiny)));
            assertThat(Objects.requireNonNull(broken.measures().failure()).code())
                    .isEqualTo("measuring-failed");
        }
    }

    @Test
    void says_so_when_it_can_not_work_at_all_instead_of_blaming_the_pictures() {
        Supplier<FaceMeasurer> unmade = () -> {
            throw new IllegalStateException("no weights");
        };
        try (MeasuringCrew crew = new MeasuringCrew(2, unmade)) {
            assertThatThrownBy(() -> crew.measure(Map.of("a", "b".getBytes(UTF_8))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasRootCauseMessage("no weights");
        }
    }

    private static MeasuringCrew crew(LandmarkFinder landmarks) {
        return new MeasuringCrew(2, () -> measurer(landmarks));
    }

    private static FaceMeasurer measurer(LandmarkFinder landmarks) {
        return new FaceMeasurer(
                new PictureDecoder(), new FaceFinder(new HaarCascade(), landmarks), FaceMeasurerTest::nothingToSay);
    }

    private static Map<String, byte[]> pictures(int count) {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] jpeg = PictureEncoder.jpeg(
                    MadeUpFaces.draw(i, 30, true, Optional.empty()).picture(), 0.9);
            pictures.put(Ids.faceId(jpeg), jpeg);
        }
        return pictures;
    }
}
