package nenrin.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.Warning;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.imaging.detection.Face;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;
import org.junit.jupiter.api.Test;

class FaceLimitsTest {
    private final Picture photo = DrawnPhoto.picture();
    private final Face face = DrawnPhoto.face(1);
    private final KnownNetworks networks = new KnownNetworks(List.of(face));

    @Test
    void ofAClearFaceThatLooksIntoTheCameraNothingIsSaid() {
        assertThat(warnings(photo, face, false)).isEmpty();
    }

    @Test
    void ofADrawingOnlyThatIsSaid() {
        networks.coveredShare = 0.5;
        assertThat(warnings(photo, turned(), true)).containsExactly(Warning.DRAWING);
    }

    @Test
    void aHeadThatIsTurnedAsideIsAProfile() {
        assertThat(warnings(photo, turned(), false)).contains(Warning.PROFILE);
    }

    @Test
    void aFaceThatWasEnlargedFromAFewPixelsIsBlurredAndSmall() {
        Picture few = Aligner.warp(photo, new Similarity(0.05, 0, 0, 0), 25);
        Picture large = Aligner.warp(few, new Similarity(20, 0, 0, 0), 500);
        assertThat(warnings(large, face, false)).containsExactly(Warning.BLURRED, Warning.SMALL);
    }

    @Test
    void aFaceOfAFewPixelsIsSmall() {
        Picture few = Aligner.warp(photo, new Similarity(0.1, 0, 0, 0), 50);
        Landmarks points = face.landmarks().map(point -> new Point(point.x() / 10, point.y() / 10));
        Face small = new Face(new Box(20, 10, 20, 20), points, 1);
        assertThat(warnings(few, small, false)).contains(Warning.SMALL);
    }

    @Test
    void aFaceUnderSomethingIsCovered() {
        networks.coveredShare = 0.5;
        assertThat(warnings(photo, face, false)).containsExactly(Warning.COVERED);
    }

    private List<Warning> warnings(Picture picture, Face shown, boolean drawn) {
        Portrait portrait = new Portrait(picture, PictureFormat.PNG, shown);
        AgeReading read = networks.readings(List.of(portrait.forReading())).getFirst();
        Artist artist = new ModelArtist(portrait, 40, 1, KnownNetworks.MODEL, networks);
        FlawReading flaws = networks.flaws(portrait.forReading());
        return FaceLimits.of(new Sitting(portrait, read, 40, drawn, flaws, artist));
    }

    /** The nose far aside of the line from the eyes to the mouth. */
    private Face turned() {
        Landmarks points = face.landmarks();
        Point nose = points.nose();
        double aside = 0.5 * (points.mouthLeft().y() - points.leftEye().y());
        Landmarks turned = new Landmarks(
                points.leftEye(),
                points.rightEye(),
                new Point(nose.x() + aside, nose.y()),
                points.mouthLeft(),
                points.mouthRight());
        return new Face(face.box(), turned, 1);
    }
}
