package nenrin.networks.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Pixels;
import nenrin.networks.residual.AgeGroups;
import nenrin.networks.residual.Batch;

/** Draws batches. What a step gets depends on seed and step alone, so a resumed training sees what an uninterrupted one would. */
final class BatchDrawer {
    private final TrainingFaces faces;
    private final String fingerprint;
    private final AgerSettings settings;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final double[] upTo = new double[AgeGroups.COUNT];

    BatchDrawer(TrainingFaces faces, AgerSettings settings) {
        this.faces = faces;
        this.settings = settings;
        fingerprint = faces.fingerprint();
        for (int group = 0; group < AgeGroups.COUNT; group++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < faces.count(); i++) {
            groups.get(AgeGroups.of(faces.get(i).age())).add(i);
        }
        shareOut();
    }

    TrainingFaces faces() {
        return faces;
    }

    String fingerprint() {
        return fingerprint;
    }

    int stepsAnEpoch() {
        return (faces.count() + settings.batch() - 1) / settings.batch();
    }

    /** A face's probability goes as one over the square root of its group's count, so a group's as that root. */
    private void shareOut() {
        double sum = 0;
        for (int group = 0; group < AgeGroups.COUNT; group++) {
            sum += Math.sqrt(groups.get(group).size());
            upTo[group] = sum;
        }
    }

    Batch draw(long step) {
        Random chance = new Random(settings.seed() * 1_000_003 + step);
        int n = settings.batch();
        int face = 3 * faces.size() * faces.size();
        Batch batch = new Batch(new float[n * face], new int[n], new int[n], new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            int own = group(chance);
            List<Integer> members = groups.get(own);
            TrainingFace drawn = faces.get(members.get(chance.nextInt(members.size())));
            write(drawn.crop(), chance.nextBoolean(), batch.pixels(), i * face);
            batch.own()[i] = own;
            batch.age()[i] = drawn.age();
            batch.gender()[i] = drawn.female() ? 1 : 0;
            batch.target()[i] = target(own, chance);
        }
        return batch;
    }

    private int group(Random chance) {
        double point = chance.nextDouble() * upTo[AgeGroups.COUNT - 1];
        int group = 0;
        while (point >= upTo[group]) {
            group++;
        }
        return group;
    }

    private int target(int own, Random chance) {
        if (chance.nextDouble() < settings.ownShare()) {
            return own;
        }
        int other = chance.nextInt(AgeGroups.COUNT - 1);
        return other < own ? other : other + 1;
    }

    private static void write(Picture crop, boolean mirrored, float[] pixels, int at) {
        Pixels.toFloats(crop, pixels, at);
        int row = 3 * crop.width();
        for (int y = 0; mirrored && y < crop.height(); y++) {
            mirror(pixels, at + y * row, crop.width());
        }
    }

    private static void mirror(float[] pixels, int row, int width) {
        for (int left = row, right = row + 3 * (width - 1); left < right; left += 3, right -= 3) {
            for (int c = 0; c < 3; c++) {
                float value = pixels[left + c];
                pixels[left + c] = pixels[right + c];
                pixels[right + c] = value;
            }
        }
    }
}
