package nenrin.aging.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nenrin.networks.Ager;
import nenrin.networks.Changes;
import org.jspecify.annotations.Nullable;

/** The faces of one request that wait to be changed, in their order. For the thread that owns the networks. */
final class FaceQueue {
    private final float[] faces;
    private final float[] ages;
    private final float[] femaleness;
    private final int pixels;
    private final CompletableFuture<Changes> changes = new CompletableFuture<>();
    private @Nullable Changes made;
    private int next;

    FaceQueue(float[] faces, float[] ages, float[] femaleness) {
        this.faces = faces;
        this.ages = ages;
        this.femaleness = femaleness;
        this.pixels = faces.length / ages.length;
    }

    /** Done once all faces are changed. */
    CompletableFuture<Changes> changes() {
        return changes;
    }

    /** How many faces still wait. */
    int size() {
        return ages.length - next;
    }

    boolean isDone() {
        return changes.isDone();
    }

    /** Has an ager change a batch: each queue's next face, for each time that it is named. All of them fail where the ager does. */
    @SuppressWarnings("CatchingUnchecked") // who asked is told
    static void changeNext(List<FaceQueue> batch, Ager ager) {
        Set<FaceQueue> queues = new HashSet<>(batch);
        try {
            Changes changed = ask(batch, ager);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).take(changed, i, batch.size());
            }
            queues.forEach(FaceQueue::completeIfAll);
        } catch (RuntimeException | Error fault) {
            queues.forEach(queue -> queue.changes.completeExceptionally(fault));
        }
    }

    private static Changes ask(List<FaceQueue> batch, Ager ager) {
        int pixels = batch.getFirst().pixels;
        float[] faces = new float[batch.size() * pixels];
        float[] ages = new float[batch.size()];
        float[] femaleness = new float[batch.size()];
        Map<FaceQueue, Integer> from = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            FaceQueue queue = batch.get(i);
            int face = from.merge(queue, queue.next, (before, unused) -> before + 1);
            System.arraycopy(queue.faces, face * pixels, faces, i * pixels, pixels);
            ages[i] = queue.ages[face];
            femaleness[i] = queue.femaleness[face];
        }
        return ager.changes(faces, ages, femaleness);
    }

    /** The i-th of n changes is that of the next face. */
    private void take(Changes changed, int i, int n) {
        int shifts = changed.shifts().length / n;
        Changes all = made;
        if (all == null) {
            all = new Changes(new float[faces.length], new float[ages.length * shifts]);
            made = all;
        }
        System.arraycopy(changed.differences(), i * pixels, all.differences(), next * pixels, pixels);
        System.arraycopy(changed.shifts(), i * shifts, all.shifts(), next * shifts, shifts);
        next++;
    }

    private void completeIfAll() {
        if (made != null && size() == 0) {
            changes.complete(made);
        }
    }
}
