package nenrin.ingest.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nenrin.events.Claim;
import nenrin.events.Gender;
import nenrin.ingest.entries.Entry.Broken;
import nenrin.ingest.entries.Entry.Claimed;
import nenrin.ingest.entries.Entry.Finished;
import nenrin.ingest.entries.Entry.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImdbWikiEntriesTest {
    private static final LocalDate MAY_1955 = LocalDate.of(1955, 5, 6);
    private static final LocalDate DECEMBER_1955 = LocalDate.of(1955, 12, 6);

    @Test
    void theAgeFollowsFromBothDatesAsIfThePhotoWereOfTheMiddleOfItsYear() throws IOException {
        byte[] table = new ImdbWiki()
                .with("00/100_1955-05-06_2003.jpg", MAY_1955, 2003, 1, 3.5)
                .with("00/200_1955-12-06_2003.jpg", DECEMBER_1955, 2003, 0, 3.5)
                .with("01/300_1955-12-06_2003.jpg", DECEMBER_1955, 2003, Double.NaN, 3.5)
                .bytes();
        List<Entry> entries = entries(
                table, "00/100_1955-05-06_2003.jpg", "00/200_1955-12-06_2003.jpg", "01/300_1955-12-06_2003.jpg");
        assertThat(entries.subList(0, 3))
                .extracting(entry -> ((Claimed) entry).claim())
                .satisfiesExactly(
                        it -> says(it, 48, Gender.MALE), it -> says(it, 47, Gender.FEMALE), it -> says(it, 47, null));
        assertThat(entries).last().isEqualTo(new Finished());
    }

    @Test
    void whatCanNotBeIsRefusedWithTheReason() throws IOException {
        byte[] table = new ImdbWiki()
                .with("00/unborn.jpg", MAY_1955, 1931, 1, 3.5)
                .with("00/ancient.jpg", MAY_1955, 2155, 1, 3.5)
                .with("00/faceless.jpg", MAY_1955, 2003, 1, Double.NEGATIVE_INFINITY)
                .bytes();
        assertThat(entries(table, "00/unborn.jpg", "00/ancient.jpg", "00/faceless.jpg", "00/unheard-of.jpg")
                        .subList(0, 4))
                .extracting(entry -> ((Refused) entry).failure().code())
                .containsExactly("age-impossible", "age-impossible", "no-face", "label-missing");
    }

    @Test
    void whatIsNoSuchFileEndsTheImportWithASentence() throws IOException {
        byte[] table = new ImdbWiki().with("a.jpg", MAY_1955, 2003, 1, 1).bytes();
        for (int cut : new int[] {0, 1, 100, 128, 200, table.length / 2, table.length - 1}) {
            assertThat(entries(Arrays.copyOf(table, cut), "a.jpg"))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.failure().code()).isEqualTo("labels-malformed"));
        }
    }

    private static void says(Claim claim, int age, @Nullable Gender gender) {
        assertThat(claim.age()).contains(age);
        assertThat(claim.gender()).isEqualTo(Optional.ofNullable(gender));
    }

    private static List<Entry> entries(byte[] table, String... pictures) {
        Zip zip = new Zip().with("labels.mat", table);
        for (int i = 0; i < pictures.length; i++) {
            zip.with(pictures[i], Zip.jpeg(i));
        }
        Entries reading = ZipEntries.ofImdbWiki(zip.stream());
        List<Entry> entries = new ArrayList<>();
        do {
            entries.add(reading.next());
        } while (!(entries.getLast() instanceof Finished || entries.getLast() instanceof Broken));
        return entries;
    }
}
