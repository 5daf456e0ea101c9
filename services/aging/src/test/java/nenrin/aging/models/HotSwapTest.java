package nenrin.aging.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nenrin.aging.ServedModel;
import nenrin.events.PublishedModel;
import nenrin.networks.Changes;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests go on while models come, go and turn out to be broken. */
class HotSwapTest {
    private static final byte[] SHIPPED = ShippedModels.bytes("residual");
    private static final int SWAPS = 6;
    private static final int THREADS = 4;
    private static final float[] AGES = {5, 60, 80};

    private final ModelOwner owner = new ModelOwner();
    private final ModelShelf shelf = new ModelShelf(owner);
    private final MicroBatcher batcher = new MicroBatcher(owner, System::nanoTime, 16, size -> {});
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Set<String> versions = new ConcurrentSkipListSet<>();
    private volatile boolean stopped;

    @BeforeAll
    static void chooseTheNatives() {
        Natives.choose();
    }

    @BeforeEach
    void shipOne() {
        shelf.ship(new PublishedModel("residual", SHIPPED));
    }

    @AfterEach
    void letGo() {
        threads.shutdownNow();
        owner.close();
    }

    @Test
    void noRequestFailsWhileModelsAreSwappedAndEachIsAnsweredByOneOfThem() throws Exception {
        PublishedModel other = new PublishedModel("residual", inFullPrecision());
        PublishedModel broken = new PublishedModel("residual", Arrays.copyOf(SHIPPED, SHIPPED.length - 1));
        List<Future<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            asking.add(threads.submit(this::askUntilStopped));
        }
        for (int i = 0; i < SWAPS; i++) {
            assertThat(shelf.take(other)).isEmpty();
            assertThat(shelf.take(broken)).isPresent();
            ask();
            shelf.remove("residual");
            ask();
        }
        stopped = true;
        for (Future<Integer> answers : asking) {
            assertThat(answers.get()).isPositive();
        }
        assertThat(versions)
                .containsExactlyInAnyOrder(other.version(), new PublishedModel("residual", SHIPPED).version());
    }

    @Test
    void modelsOfSeveralNamesAreServedAtOnceAndABrokenOneTouchesOnlyItsOwnName() {
        shelf.take(new PublishedModel("mine", inFullPrecision()));
        shelf.take(new PublishedModel("yours", new byte[] {1, 2, 3}));
        assertThat(shelf.served()).extracting(ServedModel::name).containsExactly("mine", "residual");
        assertThat(shelf.refused()).extracting(RefusedModel::name).containsExactly("yours");
        Changes mine = changes(shelf.find("mine").orElseThrow());
        Changes shipped = changes(shelf.find(null).orElseThrow());
        assertThat(mine.differences()).hasSameSizeAs(shipped.differences());
    }

    private int askUntilStopped() {
        int answers = 0;
        while (!stopped || answers == 0) {
            ask();
            answers++;
        }
        return answers;
    }

    /** As a request does: the model is found once and asked a moment later. */
    private void ask() {
        ServedModel model = shelf.find(null).orElseThrow();
        Changes changes = changes(model);
        assertThat(changes.differences())
                .hasSize(AGES.length * 3 * model.ager().size() * model.ager().size());
        versions.add(model.version());
    }

    private Changes changes(ServedModel model) {
        int size = model.ager().size();
        return batcher.changes(model, new float[AGES.length * 3 * size * size], AGES, new float[AGES.length])
                .join();
    }

    /** The same weights, another file. */
    private static byte[] inFullPrecision() {
        ModelReading.Valid model = (ModelReading.Valid) Safetensors.read(SHIPPED);
        return Safetensors.write(model.file(), Precision.F32);
    }
}
