package nenrin.cleansing.measuring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Ids;
import nenrin.events.Measured;
import nenrin.events.Opinion;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.madeup.Defect;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.imaging.measures.Sighting;
import org.junit.jupiter.api.Test;

/** Measuring made-up faces, whose landmarks are known, so that no network is needed. */
class FaceMeasurerTest {
    @Test
    void a_good_face_scores_well_and_is_cut_to_the_template() {
        MadeUpFace face = MadeUpFaces.draw(1, 30, true, Optional.empty());
        MeasuredFace measured = measure(face);
        assertThat(measured.measures().failure()).isNull();
        assertThat(score(measured, "face")).isEqualTo(90);
        assertThat(score(measured, "sharpness")).isGreaterThan(30);
        assertThat(score(measured, "exposure")).isGreaterThan(50);
        Decoded crop = new PictureDecoder().decode(measured.crop().orElseThrow().picture());
        assertThat(crop).isInstanceOfSatisfying(Decoded.Readable.class, it -> {
            assertThat(it.picture().width()).isEqualTo(Sighting.CROP_SIZE);
            assertThat(it.picture().height()).isEqualTo(Sighting.CROP_SIZE);
        });
    }

    @Test
    void a_blurred_and_a_dark_face_score_lower_than_the_same_face_without() {
        MeasuredFace good = measure(MadeUpFaces.draw(2, 40, false, Optional.empty()));
        MeasuredFace blurred = measure(MadeUpFaces.draw(2, 40, false, Optional.of(Defect.BLUR)));
        MeasuredFace dark = measure(MadeUpFaces.draw(2, 40, false, Optional.of(Defect.DARKNESS)));
        assertThat(score(blurred, "sharpness")).isLessThan(score(good, "sharpness") - 20);
        assertThat(score(dark, "exposure")).isLessThan(score(good, "exposure") - 20);
    }

    @Test
    void the_same_bytes_give_the_same_answer() {
        MadeUpFace face = MadeUpFaces.draw(3, 50, true, Optional.empty());
        MeasuredFace once = measure(face);
        MeasuredFace again = measure(face);
        assertThat(again.measures()).isEqualTo(once.measures());
        assertThat(again.crop().orElseThrow().picture())
                .isEqualTo(once.crop().orElseThrow().picture());
    }

    @Test
    void what_is_no_picture_is_measured_with_a_score_of_0_and_the_reason() {
        byte[] jpeg = PictureEncoder.jpeg(
                MadeUpFaces.draw(4, 20, true, Optional.empty()).picture(), 0.9);
        assertThat(failure(new byte[0]).code()).isEqualTo("picture-empty");
        assertThat(failure("a letter called face.jpg".getBytes(UTF_8)).code()).isEqualTo("picture-unsupported");
        assertThat(failure(Arrays.copyOf(jpeg, jpeg.length / 2)).code()).isEqualTo("picture-truncated");
    }

    @Test
    void all_that_is_said_is_within_the_contract() {
        MeasuredFace good = measure(MadeUpFaces.draw(5, 60, false, Optional.empty()));
        MeasuredFace bad = measure(new byte[] {1}, FaceTemplate.at(200));
        assertThat(Contract.violations(
                        Topics.FACES_CROPS, good.crop().orElseThrow().toMessage()))
                .isEmpty();
        for (FaceMeasured measured : List.of(good.measures(), bad.measures())) {
            assertThat(Contract.violations(Topics.FACES_MEASURED, measured.toMessage()))
                    .isEmpty();
        }
    }

    private static Failure failure(byte[] bytes) {
        MeasuredFace measured = measure(bytes, FaceTemplate.at(200));
        assertThat(measured.crop()).isEmpty();
        assertThat(measured.measures().measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.score()).isZero());
        Failure failure = measured.measures().failure();
        assertThat(failure).isNotNull();
        return Objects.requireNonNull(failure);
    }

    private static MeasuredFace measure(MadeUpFace face) {
        return measure(PictureEncoder.png(face.picture()), face.landmarks());
    }

    private static MeasuredFace measure(byte[] bytes, Landmarks truth) {
        FaceFinder knowing = new FaceFinder(new HaarCascade(), (photo, box) -> new LandmarksFound(truth, 0.9));
        FaceMeasurer measurer = new FaceMeasurer(new PictureDecoder(), knowing, FaceMeasurerTest::nothingToSay);
        String faceId = Ids.faceId(bytes);
        return Objects.requireNonNull(measurer.measure(Map.of(faceId, bytes)).get(faceId));
    }

    static List<FaceRead> nothingToSay(List<Seen> faces) {
        return faces.stream()
                .map(face -> new FaceRead(List.of(), List.of(new Opinion("nobody", 30, 0.5, List.of()))))
                .toList();
    }

    private static double score(MeasuredFace face, String name) {
        return face.measures().measures().stream()
                .filter(measure -> measure.name().equals(name))
                .mapToDouble(Measured::score)
                .findFirst()
                .orElseThrow();
    }
}
