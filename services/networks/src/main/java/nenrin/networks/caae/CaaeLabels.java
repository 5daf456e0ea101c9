package nenrin.networks.caae;

import nenrin.networks.residual.AgeGroups;
import nenrin.networks.residual.Batch;

/** Age and gender as the networks are told: 1 for what a face is, -1 for what it is not, repeated ("tiled") so that they weigh as much as the vector. */
final class CaaeLabels {
    private static final int AGES = AgeGroups.COUNT;

    private CaaeLabels() {}

    /** Shares of groups and genders [n, 12], as {@link AgeGroups#condition} writes them, of what the faces of a batch are. */
    static float[] own(Batch batch) {
        float[] shares = new float[batch.count() * AgeGroups.CONDITION];
        for (int i = 0; i < batch.count(); i++) {
            shares[i * AgeGroups.CONDITION + batch.own()[i]] = 1;
            shares[i * AgeGroups.CONDITION + AGES + batch.gender()[i]] = 1;
        }
        return shares;
    }

    /** For the generator: [n, 100], the ten ages five times, then both genders 25 times. */
    static float[] forGenerator(float[] shares) {
        return tiled(shares, CaaeFigure.VECTOR, CaaeFigure.VECTOR);
    }

    /** For the image critic: [n, 20], the ten ages, then both genders five times. */
    static float[] forCritic(float[] shares) {
        return tiled(shares, AGES, AGES);
    }

    private static float[] tiled(float[] shares, int ages, int genders) {
        int faces = shares.length / AgeGroups.CONDITION;
        float[] labels = new float[faces * (ages + genders)];
        for (int i = 0; i < labels.length; i++) {
            int place = i % (ages + genders);
            int share = place < ages ? place % AGES : AGES + (place - ages) % 2;
            labels[i] = 2 * shares[i / (ages + genders) * AgeGroups.CONDITION + share] - 1;
        }
        return labels;
    }
}
