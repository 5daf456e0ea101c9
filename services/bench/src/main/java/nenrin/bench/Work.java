package nenrin.bench;

/**
 * What is measured.
 *
 * @param what in words
 * @param peer what PyTorch's script calls it in its answer
 * @param batch pictures at once
 */
record Work(String what, String peer, int batch) {
    /** The whole step of critic and ager. */
    static Work training(int batch) {
        return new Work("training step", "train", batch);
    }

    /** From faces to differences. */
    static Work inference(int batch) {
        return new Work("inference", "infer_" + batch, batch);
    }

    boolean isTraining() {
        return peer.equals("train");
    }
}
