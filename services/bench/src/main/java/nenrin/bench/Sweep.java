package nenrin.bench;

import java.util.ArrayList;
import java.util.List;

/** How our rate changes with the batch, the side of the pictures and the threads. */
record Sweep(double seconds, int rounds) {
    void print() {
        System.out.println("| side | batch | threads | training step | MB of it | inference |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        int cores = Runtime.getRuntime().availableProcessors();
        for (int batch : new int[] {8, 16, 32, 64}) {
            row(64, batch, cores);
        }
        row(96, 32, cores);
        row(128, 32, cores);
        if (cores > 1) {
            row(64, 32, 1);
        }
    }

    private void row(int side, int batch, int threads) {
        long before = ProcessMemory.bytes();
        Work training = Work.training(batch);
        Rate trained;
        long held;
        try (Nenrin nenrin = new Nenrin(List.of(training), side, threads)) {
            trained = rate(nenrin, training);
            held = ProcessMemory.bytes() - before;
        }
        Work inference = Work.inference(batch);
        // The ager takes all cores for more than one face.
        String inferred = threads == 1
                ? ""
                : rate(new Nenrin(List.of(inference), side, threads), inference).toString();
        System.out.printf(
                "| %d | %d | %d | %s | %d | %s |%n",
                side, batch, threads, trained, Math.max(0, held / 1_000_000), inferred);
    }

    private Rate rate(Nenrin nenrin, Work work) {
        List<Double> rates = new ArrayList<>();
        for (int round = 0; round < Math.min(3, rounds); round++) {
            rates.add(nenrin.round(seconds).getOrDefault(work, 0.0));
        }
        return new Rate(rates);
    }
}
