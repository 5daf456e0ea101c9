package nenrin.cleansing.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nenrin.events.FaceMeasured;
import nenrin.events.Ids;
import nenrin.events.Measured;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final int CROP = 200;
    private static final Picture FACE = drawn(1);

    @Test
    void aCopyThatWasEnlargedIsTheSamePhoto() {
        Picture small = Aligner.warp(FACE, new Similarity(0.5, 0, 0, 0), CROP / 2);
        Picture copy = Aligner.warp(small, new Similarity(2, 0, 0, 0), CROP);
        assertIsSame(of(copy, false), of(FACE, false));
    }

    @Test
    void aMirroredCopyIsTheSamePhotoThoughTheTemplateIsNotQuiteSymmetric() {
        Picture turned = Aligner.warp(FACE.mirrored(), new Similarity(1, 0, -2.3, 0), CROP);
        assertIsSame(of(turned, false), of(FACE, false));
    }

    @Test
    void copiesHaveABandInCommon() {
        Picture copy = Aligner.warp(FACE, new Similarity(1, 0, 0.5, 0.5), CROP);
        Set<String> common = new HashSet<>(of(copy, false).own().bands());
        common.retainAll(of(FACE, false).own().bands());
        assertThat(common).isNotEmpty();
    }

    @Test
    void drawnFacesShareLinesAndAreStillTwo() {
        for (int other = 2; other < 60; other++) {
            assertThat(of(drawn(other), true).isNear(of(FACE, true)))
                    .as("face %d", other)
                    .isFalse();
        }
    }

    @Test
    void nothingIsKnownOfAFaceMeasuredWithoutTheseHashes() {
        FaceMeasured old = new FaceMeasured(
                Ids.faceId(new byte[1]), "old", List.of(), Map.of("difference", "00"), List.of(), null);
        assertThat(Fingerprint.of(old)).isEmpty();
    }

    private static void assertIsSame(Fingerprint one, Fingerprint other) {
        assertThat(one.isNear(other)).isTrue();
        assertThat(other.isNear(one)).isTrue();
    }

    private static Fingerprint of(Picture crop, boolean drawn) {
        Measured measure = new Measured("drawn", 0, "probability", drawn ? 5 : 95, "As it is.", Map.of());
        return Fingerprint.of(new FaceMeasured(
                        Ids.faceId(crop.rgb()), "test", List.of(measure), Fingerprint.hashes(crop), List.of(), null))
                .orElseThrow();
    }

    private static Picture drawn(int seed) {
        Picture face = MadeUpFaces.draw(seed, 30 + seed % 40, seed % 2 == 0, Optional.empty())
                .picture();
        return Aligner.warp(face, new Similarity((double) CROP / face.width(), 0, 0, 0), CROP);
    }
}
