package nenrin.imaging.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.madeup.ComicFaces;
import nenrin.imaging.madeup.MadeUpFace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnMeasureTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void flat_colours_and_outlines_are_a_drawing(long seed) {
        assertThat(new DrawnMeasure().of(crop(ComicFaces.boy(seed))).score()).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void the_same_face_in_soft_light_and_out_of_focus_is_none(long seed) {
        Picture soft = softlyLit(crop(ComicFaces.boy(seed)));

        assertThat(new DrawnMeasure().of(soft).score()).isGreaterThan(50);
    }

    private static Picture crop(MadeUpFace face) {
        Landmarks landmarks = face.landmarks();
        return Aligner.align(face.picture(), landmarks, 200).crop();
    }

    /** Shrunk and enlarged, then lighter and darker in gentle waves, as round cheeks are. */
    private static Picture softlyLit(Picture crop) {
        Picture small = Aligner.warp(crop, new Similarity(0.16, 0, 0, 0), 32);
        Picture large = Aligner.warp(small, new Similarity(6.25, 0, 0, 0), 200);
        byte[] rgb = large.rgb().clone();
        for (int i = 0; i < rgb.length; i++) {
            double x = i / 3 % 200;
            double y = Math.floorDiv(i, 600);
            double light = 24 * Math.sin(x / 7) * Math.cos(y / 9);
            rgb[i] = (byte) Math.clamp(Math.round((rgb[i] & 0xFF) * 0.8 + light), 0, 255);
        }
        return new Picture(200, 200, rgb);
    }
}
