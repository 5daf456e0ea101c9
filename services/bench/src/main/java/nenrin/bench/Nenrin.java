package nenrin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Agers;
import nenrin.networks.files.ModelFile;
import nenrin.networks.residual.AgeGroups;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.ResidualStep;
import nenrin.networks.residual.Scale;

/** Ours. Noise stands in for faces: speed doesn't depend on what they show. */
final class Nenrin implements AutoCloseable {
    private final Random chance = new Random(1);
    private final Map<Work, Runnable> works = new LinkedHashMap<>();
    private final List<ResidualStep> steps = new ArrayList<>();

    /** For these works on pictures of a side, training in as many threads as {@code replicas}. */
    Nenrin(Iterable<Work> works, int size, int replicas) {
        works.forEach(work -> this.works.put(
                work, work.isTraining() ? training(size, work.batch(), replicas) : inference(size, work.batch())));
    }

    /** Pictures a second of each work, measured for about so many seconds each. */
    Map<Work, Double> round(double seconds) {
        Map<Work, Double> rates = new LinkedHashMap<>();
        works.forEach((work, run) -> {
            Rate.of(run, work.batch(), seconds / 4);
            rates.put(work, Rate.of(run, work.batch(), seconds));
        });
        return rates;
    }

    private Runnable training(int size, int batch, int replicas) {
        ResidualNetworks networks = ResidualNetworks.drawn(new Scale(size, Scale.SHIPPED.channels()), 1);
        ResidualStep step = new ResidualStep(networks, batch, replicas);
        steps.add(step);
        Batch faces = new Batch(
                noise(size, batch),
                choices(batch, AgeGroups.COUNT),
                choices(batch, 2),
                choices(batch, AgeGroups.COUNT));
        return () -> step.learn(faces, 2e-4, 1e-4, 0.8);
    }

    @Override
    public void close() {
        steps.forEach(ResidualStep::close);
    }

    private Runnable inference(int size, int batch) {
        ResidualNetworks networks = ResidualNetworks.drawn(new Scale(size, Scale.SHIPPED.channels()), 1);
        Map<String, String> metadata = Map.of("family", "residual", "size", Integer.toString(size));
        Ager ager = loaded(new ModelFile(metadata, networks.tensors(networks.ager())));
        float[] faces = noise(size, batch);
        return () -> ager.changes(faces, new float[batch], new float[batch]);
    }

    private static Ager loaded(ModelFile file) {
        AgerLoading loading = Agers.load(file);
        return switch (loading) {
            case Loaded(Ager ager) -> ager;
            case Refused(String code, String sentence) -> throw new IllegalStateException(code + ": " + sentence);
        };
    }

    private float[] noise(int size, int batch) {
        float[] pixels = new float[batch * size * size * 3];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 2 * chance.nextFloat() - 1;
        }
        return pixels;
    }

    private int[] choices(int count, int of) {
        return chance.ints(count, 0, of).toArray();
    }
}
