package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.recipes.Photos.Photo;
import org.junit.jupiter.api.Test;

class LikenessFiguresTest {
    @Test
    void theAreaIsOneWhereAllAreHigherAHalfWhereNoneDiffersAndCountsPairs() {
        assertThat(LikenessFigures.auc(new double[] {3, 4}, new double[] {0, 1, 2}))
                .isEqualTo(1);
        assertThat(LikenessFigures.auc(new double[] {0, 1}, new double[] {2, 3}))
                .isZero();
        assertThat(LikenessFigures.auc(new double[] {1, 1}, new double[] {1, 1, 1}))
                .isEqualTo(0.5);
        assertThat(LikenessFigures.auc(new double[] {1, 3}, new double[] {0, 2}))
                .isEqualTo(0.75);
    }

    @Test
    void aBatchHasTwoViewsOfEachPhotoAndMostPhotosAreOfOneKind() {
        List<Photo> photos = IntStream.range(0, 40)
                .mapToObj(i ->
                        new Photo(List.of(Picture.filled(Likeness.SIZE, Likeness.SIZE, 0x010203 * i)), i / 20, Share.A))
                .toList();
        List<Picture> views = new LikenessDrawer(photos, 1).draw(16);
        assertThat(views).hasSize(32);
        assertThat(new HashSet<>(views)).as("no two views alike").hasSize(32);
        assertThat(views).allSatisfy(view -> assertThat(view.width()).isEqualTo(Likeness.SIZE));
        List<Photo> drawn = new LikenessDrawer(photos, 1).photos(16);
        assertThat(drawn).doesNotHaveDuplicates().hasSize(16);
        long ofTheFirst = drawn.stream()
                .filter(photo -> photo.kind() == drawn.getFirst().kind())
                .count();
        assertThat(ofTheFirst).isGreaterThanOrEqualTo(12);
    }
}
