package nenrin.aging.models;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nenrin.aging.Networks;
import nenrin.aging.ServedModel;
import nenrin.events.PublishedModel;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.networks.Changes;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeReading;
import org.jspecify.annotations.Nullable;

/** The networks of this process behind their owner. They load while the rest of the worker starts. */
public final class OwnedNetworks implements Networks {
    private final ModelOwner owner;
    private final ModelShelf shelf;
    private final MicroBatcher batcher;
    private final CompletableFuture<AgeReader> reader;
    private final CompletableFuture<FaceFinder> finder;
    private final CompletableFuture<ServedModel> shipped;
    private final CompletableFuture<FlawNet> flaws;
    private final CompletableFuture<Likeness> likeness;

    private OwnedNetworks(ModelOwner owner, ModelShelf shelf, MicroBatcher batcher) {
        this.owner = owner;
        this.shelf = shelf;
        this.batcher = batcher;
        // The owner loads OpenCV too. JavaCPP's Loader.addressof, which the natives' first use calls, takes the dynamic
        // linker's two locks
        // in the opposite order of a library that is being loaded: two threads at it can wait for each other for ever.
        CompletableFuture<HaarCascade> cascade = owner.begin(HaarCascade::new);
        CompletableFuture<LandmarkNet> landmarks = owner.begin(() -> new LandmarkNet(ShippedModels.landmarks()));
        this.reader = owner.begin(() -> new AgeReader(ShippedModels.ageReaderB()));
        this.shipped = inBackground(
                () -> shelf.ship(new PublishedModel(ModelShelf.DEFAULT, ShippedModels.bytes(ModelShelf.DEFAULT))));
        this.flaws = owner.begin(() -> new FlawNet(ShippedModels.flaws(), 1));
        this.likeness = owner.begin(() -> new Likeness(ShippedModels.likeness()));
        this.finder = cascade.thenCombine(
                landmarks, (boxes, points) -> new FaceFinder(boxes, new OwnedLandmarks(owner, points)));
    }

    /** Begins to load what ships with Nenrin; returns at once. */
    public static OwnedNetworks beginLoading(ModelOwner owner, ModelShelf shelf, MicroBatcher batcher) {
        Natives.choose();
        return new OwnedNetworks(owner, shelf, batcher);
    }

    /** Done once everything that ships is loaded; fails with what failed. */
    public CompletableFuture<Void> loaded() {
        return CompletableFuture.allOf(reader, finder, shipped, flaws, likeness);
    }

    @Override
    public List<Face> faces(Picture photo) {
        return finder.join().find(photo);
    }

    @Override
    public List<AgeReading> readings(List<Picture> crops) {
        AgeReader ready = reader.join();
        return owner.ask(() -> ready.read(crops));
    }

    @Override
    public FlawReading flaws(Picture crop) {
        FlawNet ready = flaws.join();
        return owner.ask(() -> ready.read(List.of(crop))).getFirst();
    }

    @Override
    public float[] embedding(Picture crop) {
        Likeness ready = likeness.join();
        return owner.ask(() -> ready.embedding(crop));
    }

    @Override
    public Optional<ServedModel> model(@Nullable String name) {
        return shelf.find(name);
    }

    @Override
    public Changes changes(ServedModel model, float[] faces, float[] ages, float[] femaleness) {
        return ModelOwner.await(batcher.changes(model, faces, ages, femaleness));
    }

    @Override
    public String device() {
        return Natives.describe().name();
    }

    private static <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("loading").start(task));
    }
}
