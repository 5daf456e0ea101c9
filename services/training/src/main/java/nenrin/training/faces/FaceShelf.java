package nenrin.training.faces;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nenrin.events.CleanFace;
import nenrin.networks.training.TrainingFaces;
import org.jspecify.annotations.Nullable;

/**
 * The clean faces, kept small in a file of this worker's own, so that only what is new since is read and decoded. Whoever leaves the topic
 * leaves the file the next time that it is brought up to date. One thread uses it.
 */
public final class FaceShelf {
    private static final Logger LOG = System.getLogger(FaceShelf.class.getName());

    private final FaceTopic topic;
    private final FaceFolder folder;
    private final int size;
    private final Duration tombstonesKept;
    private final InstantSource clock;
    private @Nullable Path file;
    private @Nullable PackedFaces packed;

    /**
     * Takes faces from the topic and keeps them in the folder.
     *
     * @param size side in pixels that they are brought to
     * @param tombstonesKept what was read longer ago is of no use: who was taken out meanwhile may not be on the topic any more, not even as gone
     */
    public FaceShelf(FaceTopic topic, FaceFolder folder, int size, Duration tombstonesKept, InstantSource clock) {
        this.topic = topic;
        this.folder = folder;
        this.size = size;
        this.tombstonesKept = tombstonesKept;
        this.clock = clock;
    }

    /**
     * All faces that are clean now.
     *
     * @param signs is told how far it is, now and then
     * @throws FaceTopic.Unread if the topic can't be read at present
     */
    public TrainingFaces load(Consumer<String> signs) {
        PackedFaces all = open();
        forgetIfOfNoUse(all, topic.id());
        News news = bringUpToDate(all, signs);
        LOG.log(Level.INFO, "Faces: {0} were kept, {1} records read.", news.kept(), news.read());
        return faces(all);
    }

    /** All faces that are clean now, if they are others than when they were last asked for. */
    public Optional<TrainingFaces> changed() {
        PackedFaces all = open();
        return bringUpToDate(all, sentence -> {}).changed() ? Optional.of(faces(all)) : Optional.empty();
    }

    /** For the time between jobs: brings the file up to date if there is one, keeps nothing in memory, and deletes what dead workers left. */
    public void tidy() {
        PackedFaces all = open();
        forgetIfOfNoUse(all, topic.id());
        if (!all.bookmark().isBegin()) {
            bringUpToDate(all, sentence -> {});
        }
        close();
        folder.deleteAbandoned(tombstonesKept);
    }

    /** Keeps nothing in memory. */
    public void close() {
        packed = null;
    }

    private PackedFaces open() {
        Path mine = file == null ? folder.claim() : file;
        file = mine;
        PackedFaces opened = packed == null ? PackedFaces.open(mine, size) : packed;
        packed = opened;
        return opened;
    }

    private void forgetIfOfNoUse(PackedFaces all, String id) {
        Bookmark mark = all.bookmark();
        if (!mark.topic().equals(id) || mark.asOf().plus(tombstonesKept).isBefore(clock.instant())) {
            all.forget(id);
        }
    }

    /** What an update came to. */
    private record News(int kept, int read, boolean changed) {}

    /** Only once all is read is it as of now: till then somebody who has gone may be in, and the word of it still to come. */
    private News bringUpToDate(PackedFaces all, Consumer<String> signs) {
        Instant now = clock.instant();
        Bookmark before = all.bookmark();
        int kept = all.all().size();
        AtomicInteger read = new AtomicInteger();
        boolean[] changed = new boolean[1];
        topic.read(before.positions(), (newest, positions) -> {
            changed[0] |= all.take(pack(newest), before.at(positions, before.asOf()));
            signs.accept("Reading the faces: %,d.".formatted(read.addAndGet(newest.size())));
        });
        all.take(Map.of(), before.at(all.bookmark().positions(), now));
        all.settle();
        return new News(kept, read.get(), changed[0]);
    }

    /** On all cores: decoding takes most of the time. What can't be decoded is none. */
    private Map<String, Optional<PackedFace>> pack(Map<String, Optional<CleanFace>> newest) {
        Map<String, Optional<PackedFace>> packs = new ConcurrentHashMap<>();
        newest.entrySet().parallelStream()
                .forEach(entry ->
                        packs.put(entry.getKey(), entry.getValue().flatMap(face -> Packing.pack(face, size))));
        return packs;
    }

    private TrainingFaces faces(PackedFaces all) {
        TrainingFaces faces = new TrainingFaces(size);
        for (PackedFace face : all.all()) {
            if (face.isHeldOut()) {
                faces.holdOut(face.face());
            } else {
                faces.add(face.face());
            }
        }
        return faces;
    }
}
