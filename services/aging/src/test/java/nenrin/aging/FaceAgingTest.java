package nenrin.aging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.aging.AgingOutcome.Refused;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;
import nenrin.events.Box;
import nenrin.events.FaceChoice;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Rendering;
import nenrin.events.ResultForm;
import nenrin.events.TargetAge;
import nenrin.events.TargetAge.Absolute;
import nenrin.events.TargetAge.Relative;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.ComicFaces;
import nenrin.imaging.madeup.MadeUpFace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceAgingTest {
    private static final PictureDecoder DECODER = new PictureDecoder();
    private static final MadeUpFace COMIC = ComicFaces.boy(0);

    private final KnownNetworks networks = new KnownNetworks(DrawnPhoto.faces(0.9));
    private final FaceAging aging = new FaceAging(DECODER, networks, Stopwatch.none());

    @Test
    void everyAgeIsAnsweredInTheOrderOfTheRequest() {
        List<AgedPicture> pictures =
                aged(request(DrawnPhoto.png(), new Absolute(60), new Relative(-20), new Absolute(5)));
        assertThat(pictures).extracting(AgedPicture::targetAge).containsExactly(60, 20, 5);
        assertThat(pictures).extracting(AgedPicture::index).containsExactly(0, 1, 2);
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.count()).isEqualTo(3);
            assertThat(picture.requestId()).isEqualTo("req-1");
            assertThat(picture.model()).isEqualTo("residual");
            assertThat(picture.modelVersion()).isEqualTo("0123456789ab");
            assertThat(picture.device()).isEqualTo("abacus");
            assertThat(picture.face()).isEqualTo(new Box(200, 100, 200, 200));
            assertThat(picture.ageReadBefore()).isEqualTo(40);
            assertThat(picture.ageReadAfter()).isCloseTo(picture.targetAge(), within(1.5));
        });
    }

    @Test
    void anAnswerGoesOnWhereItEnded() {
        AgingRequest request = request(DrawnPhoto.png(), new Absolute(60), new Absolute(20), new Absolute(5));
        List<AgedPicture> rest = new ArrayList<>();
        assertThat(aging.age(request, 2, rest::add)).isEqualTo(new Aged(3));
        assertThat(rest).singleElement().satisfies(last -> {
            assertThat(last.index()).isEqualTo(2);
            assertThat(last.count()).isEqualTo(3);
            assertThat(last.targetAge()).isEqualTo(5);
        });
    }

    @Test
    void theMoreIsChangedTheLessLikeThePersonIsTheFace() {
        List<AgedPicture> pictures =
                aged(request(DrawnPhoto.png(), new Absolute(0), new Absolute(10), new Absolute(90)));
        assertThat(pictures.getFirst().likeness()).isEqualTo(1);
        assertThat(pictures).extracting(AgedPicture::likeness).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(pictures.getLast().likeness()).isLessThan(0.95);
    }

    @Test
    void theWholePhotoComesBackAndOnlyTheFaceInItIsChanged() {
        Picture before = DrawnPhoto.picture();
        Picture after =
                picture(aged(request(DrawnPhoto.png(), new Absolute(60))).getFirst());
        assertThat(after.width()).isEqualTo(500);
        assertThat(after.height()).isEqualTo(400);
        assertThat(after.green(300, 190)).isLessThan(before.green(300, 190));
        assertThat(rows(after, 0, 85)).isEqualTo(rows(before, 0, 85));
        assertThat(rows(after, 315, 400)).isEqualTo(rows(before, 315, 400));
    }

    @Test
    void aCropShowsTheAgedFaceAloneAtThePhotosResolution() {
        AgingRequest request = new AgingRequest(
                "req-1", "image/png", DrawnPhoto.png(), List.of(new Absolute(60)), null, null, true, "residual");
        Picture crop = picture(aged(request).getFirst());
        assertThat(crop.width()).isEqualTo(crop.height()).isBetween(180, 220);
    }

    @Test
    void aStripShowsThePhotoAsItCameAndAtEachAgeInOnePicture() {
        AgedPicture strip = rendered(Rendering.USUAL.as(ResultForm.STRIP), new Absolute(60), new Absolute(5));
        assertThat(strip.count()).isEqualTo(1);
        assertThat(strip.targetAge()).isEqualTo(60);
        assertThat(strip.ageReadAfter()).isCloseTo(60, within(1.5));
        assertThat(picture(strip).width()).isGreaterThan(3 * 240);
    }

    @Test
    void aSweepIsOneMovingPictureFromTheYoungestAgeToTheOldest() {
        AgedPicture sweep = rendered(Rendering.USUAL.as(ResultForm.SWEEP), new Absolute(60), new Absolute(5));
        assertThat(sweep.contentType()).isEqualTo("image/gif");
        assertThat(sweep.targetAge()).isEqualTo(60);
        assertThat(new String(sweep.picture(), 0, 6, StandardCharsets.US_ASCII)).isEqualTo("GIF89a");
    }

    @Test
    void aFileTypeThatIsAskedForGoesBeforeThatOfThePhoto() {
        Rendering rendering = new Rendering(false, ResultForm.PICTURES, "image/jpeg", 30, 100);
        AgedPicture poor = rendered(rendering, new Absolute(60));
        AgedPicture good = rendered(new Rendering(false, ResultForm.PICTURES, "image/jpeg", 95, 100), new Absolute(60));
        assertThat(poor.contentType()).isEqualTo("image/jpeg");
        assertThat(poor.picture()).hasSizeLessThan(good.picture().length);
    }

    @Test
    void ofLessStrengthLessIsChanged() {
        Rendering none = new Rendering(false, ResultForm.PICTURES, null, 92, 0);
        assertThat(picture(rendered(none, new Absolute(60)))).isEqualTo(DrawnPhoto.picture());
        Rendering half = new Rendering(false, ResultForm.PICTURES, null, 92, 50);
        assertThat(rendered(half, new Absolute(60)).ageReadAfter()).isCloseTo(30, within(1.5));
    }

    @Test
    void filesSayThatAModelMadePartsOfThem() {
        for (String type : List.of("image/png", "image/jpeg")) {
            Rendering rendering = new Rendering(false, ResultForm.PICTURES, type, 92, 100);
            byte[] file = rendered(rendering, new Absolute(60)).picture();
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(AgedPicture.DIGITAL_SOURCE_TYPE);
        }
    }

    @Test
    void aFaceThatIsNotThereIsRefusedByItsNumber() {
        assertThat(refusal(choosing(new FaceChoice(2)))).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("face-not-there");
            assertThat(failure.sentence()).isEqualTo("The picture has 1 whole face; there is no face 2.");
        });
    }

    @Test
    void allFacesAreAgedTogether() {
        List<Face> two = new ArrayList<>(DrawnPhoto.faces(0.9));
        two.addAll(DrawnPhoto.faces(0.9));
        FaceAging twice = new FaceAging(DECODER, new KnownNetworks(two), Stopwatch.none());
        AgedPicture both = aged(twice, choosing(FaceChoice.ALL)).getFirst();
        assertThat(both.faces()).isEqualTo(2);
        AgedPicture one = aged(request(DrawnPhoto.png(), new Absolute(60))).getFirst();
        assertThat(picture(both).green(300, 190)).isLessThan(picture(one).green(300, 190));
    }

    private AgedPicture rendered(Rendering rendering, TargetAge... targets) {
        return aged(new AgingRequest(
                        "req-1",
                        "image/png",
                        DrawnPhoto.png(),
                        List.of(targets),
                        null,
                        null,
                        FaceChoice.LARGEST,
                        rendering,
                        "residual",
                        null))
                .getFirst();
    }

    private static AgingRequest choosing(FaceChoice faces) {
        return new AgingRequest(
                "req-1",
                "image/png",
                DrawnPhoto.png(),
                List.of(new Absolute(60)),
                null,
                null,
                faces,
                Rendering.USUAL,
                "residual",
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "image/jpeg"})
    void theAnswerIsOfTheTypeThatTheBytesAreWhateverTheRequestClaims(String type) {
        byte[] photo = type.equals("image/png") ? DrawnPhoto.png() : DrawnPhoto.jpeg();
        assertThat(aged(request(photo, new Absolute(60))).getFirst().contentType())
                .isEqualTo(type);
    }

    @Test
    void whatTheRequestSaysOfThePersonGoesBeforeWhatIsRead() {
        AgingRequest request = new AgingRequest(
                "req-1", "image/png", DrawnPhoto.png(), List.of(new Relative(10)), 50, Gender.MALE, false, "residual");
        assertThat(aged(request).getFirst().targetAge()).isEqualTo(60);
        assertThat(networks.femaleness).containsExactly(0);
    }

    @Test
    void withoutThatTheReaderIsBelieved() {
        aged(request(DrawnPhoto.png(), new Absolute(60)));
        assertThat(networks.femaleness).containsExactly(0.8f);
    }

    @Test
    void aDrawnFaceGoesItsOwnWayAndTheResultSaysSo() {
        List<AgedPicture> pictures = comic(null, new Absolute(10), new Absolute(70));
        assertThat(pictures).extracting(AgedPicture::targetAge).containsExactly(10, 70);
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.model()).isEqualTo("drawn");
            assertThat(picture.warnings()).containsExactly("drawing");
        });
        assertThat(picture(pictures.get(0))).isNotEqualTo(picture(pictures.get(1)));
    }

    @Test
    void aDrawnFaceIsTakenToBeAsOldAsItLooksUnlessTheRequestSaysMore() {
        assertThat(comic(null, new Relative(10)).getFirst().targetAge()).isEqualTo(27);
        AgedPicture same = comicOf(40, null, new Relative(0)).getFirst();
        assertThat(same.targetAge()).isEqualTo(40);
        assertThat(picture(same)).isEqualTo(COMIC.picture());
    }

    @Test
    void aModelThatIsAskedForByNameAgesADrawingTooButWarns() {
        AgedPicture aged = comic("residual", new Absolute(60)).getFirst();
        assertThat(aged.model()).isEqualTo("residual");
        assertThat(aged.warnings()).containsExactly("drawing");
    }

    @Test
    void aWorkerWarmsUpWithoutAnyRequest() {
        WarmUp.run(DECODER, networks);
        assertThat(networks.femaleness).hasSize(9);
    }

    @Test
    void aTextFileCalledJpgIsRefused() {
        byte[] text = "This is not a picture at all.".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(request(text, new Absolute(60))).code()).isEqualTo("picture-unsupported");
    }

    @Test
    void aTruncatedJpegIsRefused() {
        byte[] whole = DrawnPhoto.jpeg();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(refusal(request(half, new Absolute(60)))).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("picture-truncated");
            assertThat(failure.sentence()).endsWith(".");
        });
    }

    @Test
    void noBytesAtAllAreRefused() {
        assertThat(refusal(request(new byte[0], new Absolute(60))).code()).isEqualTo("picture-empty");
    }

    @Test
    void sixtyMegapixelsAreRefused() {
        byte[] small = PictureEncoder.png(Picture.filled(1, 1, 0));
        byte[] huge = ByteBuffer.wrap(small).putInt(16, 7500).putInt(20, 8000).array();
        assertThat(refusal(request(huge, new Absolute(60)))).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("picture-too-large");
            assertThat(failure.sentence()).contains("60 megapixels").contains("40");
        });
    }

    @Test
    void aPictureWithoutAFaceIsRefusedAndSoIsOneWithPartsOfFacesOnly() {
        assertThat(refusalWith(DrawnPhoto.faces()).code()).isEqualTo("no-face");
        assertThat(refusalWith(DrawnPhoto.faces(0.3, 0.1)).code()).isEqualTo("no-face");
    }

    @Test
    void anUnknownModelIsRefusedByItsName() {
        AgingRequest request = new AgingRequest(
                "req-1", "image/png", DrawnPhoto.png(), List.of(new Absolute(60)), null, null, false, "crystal-ball");
        assertThat(refusal(request))
                .isEqualTo(new Failure("model-unknown", "There is no model called \"crystal-ball\"."));
    }

    @Test
    void anAgeOutOfRangeIsRefused() {
        assertThat(refusal(request(DrawnPhoto.png(), new Relative(90))).code()).isEqualTo("target-age-out-of-range");
    }

    @Test
    void anAnswerThatFitsIntoNoRecordIsRefused() {
        FaceAging narrow = new FaceAging(DECODER, networks, Stopwatch.none(), 1000);
        assertThat(refusal(narrow, request(DrawnPhoto.png(), new Absolute(60))).code())
                .isEqualTo("result-too-large");
    }

    private static AgingRequest request(byte[] photo, TargetAge... targets) {
        return new AgingRequest("req-1", "image/jpeg", photo, List.of(targets), null, null, false, "residual");
    }

    private static List<AgedPicture> comic(@Nullable String model, TargetAge... targets) {
        return comicOf(null, model, targets);
    }

    private static List<AgedPicture> comicOf(@Nullable Integer age, @Nullable String model, TargetAge... targets) {
        nenrin.imaging.geometry.Box box = new nenrin.imaging.geometry.Box(0, 0, 256, 256);
        FaceAging drawing = new FaceAging(
                DECODER, new KnownNetworks(List.of(new Face(box, COMIC.landmarks(), 1))), Stopwatch.none());
        byte[] file = PictureEncoder.png(COMIC.picture());
        AgingRequest request = new AgingRequest("req-1", "image/png", file, List.of(targets), age, null, false, model);
        return aged(drawing, request);
    }

    private List<AgedPicture> aged(AgingRequest request) {
        return aged(aging, request);
    }

    private static List<AgedPicture> aged(FaceAging aging, AgingRequest request) {
        List<AgedPicture> pictures = new ArrayList<>();
        assertThat(aging.age(request, 0, pictures::add)).isEqualTo(new Aged(pictures.size()));
        return pictures;
    }

    private Failure refusal(AgingRequest request) {
        return refusal(aging, request);
    }

    private static Failure refusalWith(List<Face> faces) {
        return refusal(
                new FaceAging(DECODER, new KnownNetworks(faces), Stopwatch.none()),
                request(DrawnPhoto.png(), new Absolute(60)));
    }

    private static Failure refusal(FaceAging aging, AgingRequest request) {
        return ((Refused) aging.age(request, 0, FaceAgingTest::neverMade)).failure();
    }

    private static void neverMade(AgedPicture picture) {
        throw new AssertionError("Who is refused gets no picture.");
    }

    private static Picture picture(AgedPicture aged) {
        return ((Readable) DECODER.decode(aged.picture())).picture();
    }

    private static byte[] rows(Picture picture, int from, int to) {
        return Arrays.copyOfRange(picture.rgb(), picture.index(0, from), picture.index(0, to));
    }
}
