package nenrin.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nenrin.events.Claim;
import nenrin.events.Gender;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.ingest.entries.Entry.Broken;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Finished;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.entries.Entry.Skipped;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {
    private static final String NAME = "UTKFace/25_1_0_20170116174525125.jpg.chip.jpg";

    @Test
    void aPictureNamedLikeUtkFaceBecomesAClaimAsTheContractSays() {
        byte[] picture = Zip.jpeg(1);
        List<Entry> entries = utkFace(new Zip().with(NAME, picture).bytes());
        assertThat(entries).hasSize(2).last().isEqualTo(new Finished());
        assertThat(entries.getFirst()).isInstanceOfSatisfying(Claimed.class, claimed -> {
            Claim claim = claimed.claim();
            assertThat(claim.fileName()).isEqualTo("25_1_0_20170116174525125.jpg.chip.jpg");
            assertThat(claim.age()).contains(25);
            assertThat(claim.gender()).contains(Gender.FEMALE);
            assertThat(claim.contentType()).isEqualTo("image/jpeg");
            assertThat(claim.picture()).isEqualTo(picture);
            assertThat(Contract.violations(Topics.FACES_RAW, claim.toMessage())).isEmpty();
        });
    }

    @Test
    void whatIsNotAPictureIsRefusedByItsBytesWhateverItsName() {
        byte[] picture = Zip.jpeg(1);
        byte[] cut = Arrays.copyOf(picture, picture.length / 2);
        byte[] zip = new Zip()
                .with("1_1_0_20170116174525125.jpg", "I am a text")
                .with("2_1_0_20170116174525125.jpg", "")
                .with("3_1_0_20170116174525125.jpg", cut)
                .with("4_1_0_20170116174525125.jpg", new byte[ZipParts.LARGEST_FILE + 1])
                .with("portrait.jpg", picture)
                .bytes();
        assertThat(utkFace(zip).stream().map(ZipEntriesTest::code))
                .containsExactly(
                        "picture-unsupported",
                        "picture-empty",
                        "picture-truncated",
                        "entry-too-large",
                        "name-malformed",
                        "finished");
    }

    @Test
    void foldersAndWhatSystemsPutBesideAreSkipped() {
        byte[] zip = new Zip()
                .with("UTKFace/", "")
                .with("__MACOSX/._25_1_0_20170116174525125.jpg", "x")
                .with("UTKFace/.DS_Store", "x")
                .bytes();
        assertThat(utkFace(zip)).containsExactly(new Skipped(), new Skipped(), new Skipped(), new Finished());
    }

    @Test
    void withATableThePicturesMayBeNamedAnyhow() {
        byte[] zip = new Zip()
                .with("set/", "")
                .with("set/labels.csv", "file,age,gender\none.jpg,7,male\n")
                .with("set/one.jpg", Zip.jpeg(1))
                .with("set/two.jpg", Zip.jpeg(2))
                .bytes();
        List<Entry> entries = table(zip);
        assertThat(entries.stream().map(ZipEntriesTest::code)).containsExactly("claimed", "label-missing", "finished");
        assertThat(((Claimed) entries.getFirst()).claim().ageText()).isEqualTo("7");
    }

    @Test
    void aTableThatDoesNotComeFirstIsMissing() {
        byte[] zip = new Zip()
                .with("one.jpg", Zip.jpeg(1))
                .with("labels.csv", "file,age\none.jpg,7\n")
                .bytes();
        assertThat(table(zip).stream().map(ZipEntriesTest::code)).containsExactly("labels-missing");
        assertThat(table(new Zip().with("labels.csv", "hello").bytes()).stream().map(ZipEntriesTest::code))
                .containsExactly("labels-malformed");
    }

    @Test
    void whereverAZipIsCutItNeverLooksWhole() {
        byte[] zip =
                new Zip().with(NAME, Zip.jpeg(1)).with("x/" + NAME, Zip.jpeg(2)).bytes();
        for (int length = 0; length < zip.length; length++) {
            Entry last = utkFace(Arrays.copyOf(zip, length)).getLast();
            assertThat(code(last)).as("cut after %d bytes", length).isIn("zip-truncated", "not-a-zip");
        }
        assertThat(utkFace(zip).getLast()).isEqualTo(new Finished());
    }

    @Test
    void aChangedByteInAPictureIsFound() {
        byte[] zip =
                new Zip().with(NAME, Zip.jpeg(1)).with("x/" + NAME, Zip.jpeg(2)).bytes();
        zip[NAME.length() + 30 + 100] ^= 0x55;
        assertThat(code(utkFace(zip).getLast())).isEqualTo("zip-damaged");
    }

    @Test
    void anEntryWhoseMarkIsBrokenIsMissed() {
        byte[] zip =
                new Zip().with(NAME, Zip.jpeg(1)).with("x/" + NAME, Zip.jpeg(2)).bytes();
        zip[indexOf(zip, "PK\3\4", 4)] = 'X';
        List<Entry> entries = utkFace(zip);
        assertThat(entries.getLast())
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.failure().sentence())
                                .contains("names 2 entries, but only 1 can be read"));
    }

    @Test
    void otherFilesAreNotZips() {
        assertThat(code(utkFace(Zip.jpeg(1)).getLast())).isEqualTo("not-a-zip");
        assertThat(code(utkFace(new byte[0]).getLast())).isEqualTo("not-a-zip");
        assertThat(code(utkFace(new byte[200_000]).getLast())).isEqualTo("not-a-zip");
    }

    @Test
    void anEmptyZipIsAZip() {
        assertThat(utkFace(new Zip().bytes())).containsExactly(new Finished());
    }

    @Test
    void anUploadThatBreaksOffIsToldFromAZipThatIsShort() {
        byte[] zip = new Zip().with(NAME, Zip.jpeg(1)).bytes();
        InputStream half = new ByteArrayInputStream(zip, 0, zip.length / 2);
        Entries entries = ZipEntries.namedLikeUtkFace(new WatchedStream(new SequenceInputStream(half, broken())));
        assertThat(code(entries.next())).isEqualTo("upload-interrupted");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection was closed");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    private static int indexOf(byte[] bytes, String mark, int from) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(mark, from);
    }

    private static List<Entry> utkFace(byte[] zip) {
        return all(zip, ZipEntries::namedLikeUtkFace);
    }

    private static List<Entry> table(byte[] zip) {
        return all(zip, ZipEntries::labelledByTable);
    }

    private static List<Entry> all(byte[] zip, Function<WatchedStream, Entries> reading) {
        Entries entries = reading.apply(Zip.stream(zip));
        List<Entry> all = new ArrayList<>();
        do {
            all.add(entries.next());
        } while (!(all.getLast() instanceof Finished || all.getLast() instanceof Broken));
        return all;
    }

    private static String code(Entry entry) {
        return switch (entry) {
            case Claimed claimed -> "claimed";
            case Refused refused -> refused.failure().code();
            case Skipped skipped -> "skipped";
            case Finished finished -> "finished";
            case Broken broken -> broken.failure().code();
        };
    }
}
