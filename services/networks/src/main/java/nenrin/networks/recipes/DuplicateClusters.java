package nenrin.networks.recipes;

import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.measures.DifferenceHash;

/**
 * Which pictures show the same photo: pairs whose hashes are near each other, and what hangs together through such pairs. All pairs are
 * looked at.
 */
final class DuplicateClusters {
    /**
     * In UTKFace pairs of the same photo (other crop, other compression, a watermark) lie below 28 bits and pairs of different ones above
     * 30, with few in between; a pair too many does no harm where clusters are only kept together.
     */
    private static final int NEAR = 30;

    private final List<DifferenceHash> hashes;
    private final int[] parents;

    private DuplicateClusters(List<DifferenceHash> hashes) {
        this.hashes = hashes;
        parents = IntStream.range(0, hashes.size()).toArray();
    }

    /** For each picture the first of its cluster, mostly itself. */
    static int[] firsts(List<DifferenceHash> hashes) {
        DuplicateClusters clusters = new DuplicateClusters(hashes);
        IntStream.range(0, hashes.size()).parallel().forEach(clusters::joinWithLater);
        return IntStream.range(0, hashes.size()).map(clusters::root).toArray();
    }

    private void joinWithLater(int picture) {
        for (int other = picture + 1; other < hashes.size(); other++) {
            if (hashes.get(picture).distance(hashes.get(other)) < NEAR) {
                join(picture, other);
            }
        }
    }

    private synchronized void join(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    private int root(int picture) {
        int root = picture;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
