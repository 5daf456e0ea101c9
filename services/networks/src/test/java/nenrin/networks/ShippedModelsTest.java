package nenrin.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Point;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Pixels;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeReading;
import nenrin.networks.readers.ImpartialReaders;
import nenrin.networks.readers.SeenFaces;
import nenrin.networks.residual.Scale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models that ship, on the sample: Eileen Collins, a NASA portrait (public domain), 36 or so. */
class ShippedModelsTest {
    /** A frame as the aligned template has it. */
    private static final Box FRAME = new Box(172, 71, 106, 106);

    private static Picture photo = Picture.filled(1, 1, 0);

    @BeforeAll
    static void sample() throws IOException {
        Natives.choose();
        Path sample = Path.of("../local/src/main/resources/nenrin/local/astronaut.png");
        photo = AwtImages.picture(ImageIO.read(sample.toFile()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "15, 10, 1", "-15, -12, 1", "0, 5, 0.8", "5, 0, 1.25"})
    void landmarksAreFoundFromARoughBox(double right, double down, double scale) {
        Box rough = new Box(FRAME.x() + right, FRAME.y() + down, FRAME.width() * scale, FRAME.height() * scale);
        LandmarksFound found = new LandmarkNet(ShippedModels.landmarks()).find(photo, rough);
        assertThat(found.wholeness()).isGreaterThan(0.9);
        assertThat(found.landmarks().leftEye().distance(new Point(205, 100))).isLessThan(6);
        assertThat(found.landmarks().rightEye().distance(new Point(247, 103))).isLessThan(6);
        assertThat(found.landmarks().mouthLeft().distance(new Point(203, 139))).isLessThan(6);
    }

    @ParameterizedTest
    @CsvSource({"400, 20, 100", "60, 300, 150", "20, 20, 120"})
    void rocketSuitAndFlagAreNoWholeFace(double x, double y, double side) {
        LandmarksFound found = new LandmarkNet(ShippedModels.landmarks()).find(photo, new Box(x, y, side, side));
        assertThat(found.wholeness()).isLessThan(0.5);
    }

    @Test
    void eyesAloneAreNoWholeFace() {
        byte[] rgb = photo.rgb().clone();
        Arrays.fill(rgb, 0, photo.index(0, 88), (byte) 128);
        Arrays.fill(rgb, photo.index(0, 113), rgb.length, (byte) 128);
        Picture strip = new Picture(photo.width(), photo.height(), rgb);
        LandmarksFound found = new LandmarkNet(ShippedModels.landmarks()).find(strip, FRAME);
        assertThat(found.wholeness()).isLessThan(0.5);
    }

    @Test
    void theReaderSeesAWomanOfMiddleAge() {
        AgeReading reading = read(crop(200));
        assertThat(reading.age()).isBetween(25.0, 50.0);
        assertThat(reading.femaleness()).isGreaterThan(0.5);
        assertThat(reading.distribution()).hasSize(91);
    }

    /** The shipped readers tell what they have seen; the sample is in neither half. */
    @Test
    void aFaceIsReadByTheReaderThatHasNotSeenIt() {
        Picture crop = crop(200);
        AgeReader a = new AgeReader(ShippedModels.ageReaderA());
        AgeReader b = new AgeReader(ShippedModels.ageReaderB());
        String unseen = "00".repeat(32);
        SeenFaces it = SeenFaces.of(List.of(HexFormat.of().parseHex(unseen)));
        SeenFaces none = SeenFaces.of(List.of());
        assertThat(new ImpartialReaders(a, it, b, none).read(List.of(unseen), List.of(crop)))
                .containsExactly(b.read(crop));
        assertThat(new ImpartialReaders(a, none, b, it).read(List.of(unseen), List.of(crop)))
                .containsExactly(a.read(crop));
        assertThat(new ImpartialReaders(a, none, b, none).read(List.of(unseen), List.of(crop)))
                .containsExactly(a.read(crop).and(b.read(crop)));
        assertThat(ImpartialReaders.shipped(1).read(List.of(unseen), List.of(crop)))
                .containsExactly(a.read(crop).and(b.read(crop)));
        assertThat(SeenFaces.read(ShippedModels.seenByA()).count()).isGreaterThan(9000);
        assertThat(SeenFaces.read(ShippedModels.seenByB()).count()).isGreaterThan(9000);
    }

    @Test
    void theAgerStaysNearAtTheFacesOwnAge() {
        Picture face = crop(Scale.SHIPPED.size());
        float[] before = Pixels.toFloats(face);
        float[] after = aged(before, face.width(), 38);
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.abs(after[i] - before[i]);
        }
        assertThat(sum / before.length).isLessThan(0.075);
    }

    @Test
    void theReaderSeesAgedFacesAsOlder() {
        Picture face = crop(Scale.SHIPPED.size());
        double young = read(aged(face, 10)).age();
        double old = read(aged(face, 70)).age();
        assertThat(old - young).isGreaterThan(20);
    }

    private static Picture crop(int size) {
        LandmarksFound found = new LandmarkNet(ShippedModels.landmarks()).find(photo, FRAME);
        return Aligner.align(photo, found.landmarks(), size).crop();
    }

    private static AgeReading read(Picture crop) {
        return new AgeReader(ShippedModels.ageReaderB()).read(List.of(crop)).getFirst();
    }

    private static Picture aged(Picture face, float age) {
        return Pixels.toPicture(aged(Pixels.toFloats(face), face.width(), age), 0, face.width(), face.width());
    }

    private static float[] aged(float[] face, int size, float age) {
        Loaded loaded = (Loaded) Agers.load(ShippedModels.residual());
        return loaded.ager().changes(face, new float[] {age}, new float[] {1}).appliedTo(face, size);
    }
}
