package nenrin.local.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nenrin.events.AgedPicture;
import nenrin.events.Box;
import nenrin.events.Failure;
import nenrin.events.ResultForm;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAskingTest {
    private static final byte[] PHOTO = PictureEncoder.png(Picture.filled(20, 10, 0x808080));

    @TempDir
    Path folder;

    private final List<PhotoDone> done = new ArrayList<>();
    private Path out = Path.of("out");

    @BeforeEach
    void threePhotosAndALetter() throws IOException {
        out = folder.resolve("out");
        Files.createDirectories(folder.resolve("more"));
        Files.createDirectories(out);
        for (String photo : List.of("a.png", "more/b.png", "out/old.png", ".hidden.png")) {
            Files.write(folder.resolve(photo), PHOTO);
        }
        Files.writeString(folder.resolve("letter.jpg"), "Dear Sir or Madam");
    }

    @Test
    void whatIsHiddenOrAResultIsNoPhotoOfTheFolder() {
        assertThat(PhotoFolder.files(folder, out)).containsExactly("a.png", "letter.jpg", "more/b.png");
    }

    @Test
    void resultsLieInTheSameFoldersAsThePhotos() throws Exception {
        ask(photo -> subscriber -> answer(subscriber));
        assertThat(out.resolve("a-age-60.png")).exists();
        assertThat(out.resolve("a-ages.png")).exists();
        assertThat(out.resolve("more/b-age-60.png")).exists();
    }

    @Test
    void whatIsNoPictureIsRefusedWithoutBeingAskedFor() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        ask(photo -> subscriber -> {
            asked.incrementAndGet();
            answer(subscriber);
        });
        assertThat(asked).hasValue(2);
        assertThat(done)
                .filteredOn(photo -> photo.refusal() != null)
                .singleElement()
                .satisfies(photo -> {
                    assertThat(photo.file()).isEqualTo("letter.jpg");
                    assertThat(photo.refusal()).extracting(Failure::code).isEqualTo("picture-unsupported");
                });
    }

    @Test
    void aPhotoThatNobodyCouldAnswerForIsAskedAboutAgain() throws Exception {
        ask(photo -> subscriber -> {
            subscriber.onSubscribe(new Idle());
            subscriber.onError(new IllegalStateException("broker away"));
        });
        assertThat(done)
                .filteredOn(PhotoDone::isToBeAskedAgain)
                .extracting(PhotoDone::file)
                .containsExactly("a.png", "more/b.png");
    }

    @Test
    void itEndsWhenTheLastAnswerIsThereHoweverLateThatIs() throws Exception {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        ask(photo -> subscriber -> answers.add(CompletableFuture.runAsync(() -> answer(subscriber))));
        assertThat(done).hasSize(3);
    }

    private void ask(Function<Photo, Publisher<AgedPicture>> aging) throws InterruptedException {
        new FolderAsking(folder, out, "ages 60", aging).ask(PhotoFolder.files(folder, out), this::note);
    }

    private synchronized void note(PhotoDone photo) {
        done.add(photo);
    }

    private static void answer(Subscriber<? super AgedPicture> subscriber) {
        subscriber.onSubscribe(new Idle());
        subscriber.onNext(new AgedPicture(
                "r",
                0,
                1,
                60,
                ResultForm.PICTURES,
                1,
                38,
                60,
                null,
                new Box(1, 2, 3, 4),
                "residual",
                "v",
                "cpu",
                List.of(),
                "image/png",
                PHOTO));
        subscriber.onComplete();
    }

    private record Idle() implements Subscription {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
    }
}
