package nenrin.local.asking;

import java.nio.file.Path;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import nenrin.client.AgingRefused;
import nenrin.events.AgedPicture;
import nenrin.events.Failure;
import nenrin.events.ResultForm;
import nenrin.local.Refused;
import org.jspecify.annotations.Nullable;

/** Asks about all photos of a folder, some at a time. */
public final class FolderAsking {
    /** The code of a photo that nobody could answer for. */
    static final String UNANSWERED = "no-answer";

    /** So many keep some workers busy; more would only hold more photos in memory. */
    private static final int AT_A_TIME = 8;

    private final Path folder;
    private final Path out;
    private final String question;
    private final Function<Photo, Publisher<AgedPicture>> aging;
    private final Semaphore room = new Semaphore(AT_A_TIME);

    /**
     * An asking.
     *
     * @param out where the results go, in the same folders as the photos
     * @param question what is asked, in words
     * @param aging asks it of one photo
     */
    public FolderAsking(Path folder, Path out, String question, Function<Photo, Publisher<AgedPicture>> aging) {
        this.folder = folder;
        this.out = out;
        this.question = question;
        this.aging = aging;
    }

    /**
     * Asks about files below the folder; back once all are done.
     *
     * @param done is told of each, on any thread
     */
    public void ask(Iterable<String> files, Consumer<PhotoDone> done) throws InterruptedException {
        for (String file : files) {
            room.acquire();
            ask(file, failure -> {
                done.accept(new PhotoDone(file, question, failure));
                room.release();
            });
        }
        room.acquire(AT_A_TIME);
        room.release(AT_A_TIME);
    }

    /** Is called once for a photo. */
    private interface End {
        /** {@code why} there are no pictures; null where there are. */
        void come(@Nullable Failure why);
    }

    private void ask(String file, End end) {
        try {
            Photo photo = Photo.read(folder.resolve(file));
            Path place = out.resolve(file).toAbsolutePath().getParent();
            aging.apply(photo).subscribe(new Writing(new AgedFiles(place == null ? out : place, photo), end));
        } catch (Refused refused) {
            end.come(refused.failure());
        }
    }

    /** Writes the results of one photo, one after the other, and the strip. */
    private static final class Writing implements Subscriber<AgedPicture> {
        private final AgedFiles files;
        private final End end;
        private boolean inOne;
        private String caption = "";

        Writing(AgedFiles files, End end) {
            this.files = files;
            this.end = end;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(AgedPicture picture) {
            files.add(picture);
            inOne = picture.form() != ResultForm.PICTURES;
            caption = "reads %.0f".formatted(picture.ageReadBefore());
        }

        @Override
        public void onError(Throwable failure) {
            end.come(
                    switch (failure) {
                        case AgingRefused refused -> new Failure(refused.code(), String.valueOf(refused.getMessage()));
                        case Refused refused -> refused.failure();
                        default -> new Failure(UNANSWERED, "Kafka failed: " + failure);
                    });
        }

        @Override
        public void onComplete() {
            if (!inOne) {
                files.strip(caption);
            }
            end.come(null);
        }
    }
}
