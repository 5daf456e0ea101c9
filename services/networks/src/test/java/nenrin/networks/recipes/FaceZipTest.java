package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceZipTest {
    private static final String HEADER = "file,score,lx,ly,rx,ry,nx,ny,mlx,mly,mrx,mry\n";

    @TempDir
    Path folder = Path.of("");

    private Path zip = Path.of("");

    @BeforeEach
    void zip() throws IOException {
        zip = folder.resolve("faces.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            byte[] jpeg = PictureEncoder.jpeg(Picture.filled(80, 80, 0x808080), 0.9);
            for (String name :
                    List.of("in/30_1_a.jpg", "in/7_0_b.jpg", "in/117_0_c.jpg", "in/x.jpg", "in/30_2_d.jpg")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(jpeg);
            }
        }
    }

    @Test
    void facesWithSureLandmarksAreRead() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(
                list,
                HEADER + "30_1_a.jpg,0.95,1,2,3,4,5,6,7,8,9,10\n7_0_b.jpg,0.5,1,2,3,4,5,6,7,8,9,10\n",
                StandardCharsets.UTF_8);
        List<ListedFace> faces = new FaceZip(zip, list).read(face -> face);
        assertThat(faces).hasSize(1);
        assertThat(faces.getFirst().age()).isEqualTo(30);
        assertThat(faces.getFirst().female()).isTrue();
        assertThat(faces.getFirst().landmarks().nose()).isEqualTo(new Point(5, 6));
    }

    @Test
    void alignedCropsLieOnTheTemplate() throws IOException {
        List<ListedFace> faces = new FaceZip(zip, Path.of("aligned")).read(face -> face);
        assertThat(faces).extracting(ListedFace::age).containsExactly(30, 7);
        assertThat(faces.getFirst().landmarks()).isEqualTo(FaceTemplate.at(80));
    }
}
