package nenrin.evaluation.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nenrin.evaluation.Subjects;
import nenrin.evaluation.faces.FacesReading.Found;
import nenrin.evaluation.faces.FacesReading.Refused;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where faces come from. */
class FacesTest {
    private static final Path SAMPLE = Path.of("../local/src/main/resources/nenrin/local/astronaut.png");

    @TempDir
    Path folder;

    private static FaceFinder finder() {
        Natives.choose();
        return new FaceFinder(new HaarCascade(), new LandmarkNet(ShippedModels.landmarks()));
    }

    private FacesReading read(Path place) {
        return Faces.read(place, FacesTest::finder);
    }

    @Test
    void photosOfAFolderAreFoundWithWhatTheirNamesSayAndTheRestIsLeftOut() throws IOException {
        Files.copy(SAMPLE, folder.resolve("39_1_anything.png"));
        Files.write(folder.resolve("wall.png"), PictureEncoder.png(Picture.filled(200, 200, 0x808080)));
        Files.writeString(folder.resolve("notes.txt"), "no picture");
        assertThat(read(folder)).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.faces())
                    .singleElement()
                    .satisfies(face -> assertThat(face.label()).contains(new Label(39, true)));
            assertThat(found.source()).isEqualTo("a folder, whole faces in 1 of 3 files");
        });
    }

    @Test
    void whatCannotBeReadIsRefusedWithASentence() throws IOException {
        Files.writeString(folder.resolve("faces.zip"), "no zip");
        assertThat(read(folder.resolve("nowhere"))).isInstanceOf(Refused.class);
        assertThat(read(folder.resolve("faces.zip")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("landmarks-missing"));
        Files.writeString(folder.resolve("landmarks.csv"), "file,score\n");
        assertThat(read(folder.resolve("faces.zip")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("faces-unreadable"));
    }

    @Test
    void onlyNamesOfThatKindAreLabels() {
        assertThat(Label.of("25_0_2_x.jpg")).contains(new Label(25, false));
        assertThat(List.of("photo-001.jpg", "25_2_x.jpg", "250_1_x.jpg", "25_1"))
                .allSatisfy(name -> assertThat(Label.of(name)).isEmpty());
    }

    @Test
    void someFacesAreTakenFromAllOverTheList() {
        List<Subject> all = IntStream.range(0, 9)
                .mapToObj(age -> Subjects.plain(0, Optional.of(new Label(age, true))))
                .toList();
        assertThat(Faces.some(all, 3))
                .extracting(face -> face.label().orElseThrow().age())
                .containsExactly(0, 3, 6);
        assertThat(Faces.some(all, 20)).hasSize(9);
    }
}
