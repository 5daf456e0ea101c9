package nenrin.evaluation.judging;

import nenrin.imaging.Picture;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeReading;

/** Who looks at faces and never taught an ager. */
public interface Judges {
    /** What they see in an aligned crop of 200x200. */
    Opinion of(Picture crop);

    /** Above this likeness two faces count as one person's. */
    double same();

    /** Those that ship: readers A and B and the likeness net. One thread at a time may use them. */
    static Judges shipped() {
        AgeReader a = new AgeReader(ShippedModels.ageReaderA());
        AgeReader b = new AgeReader(ShippedModels.ageReaderB());
        Likeness likeness = new Likeness(ShippedModels.likeness());
        return new Judges() {
            @Override
            public Opinion of(Picture crop) {
                AgeReading byB = b.read(crop);
                AgeReading byBoth = a.read(crop).and(byB);
                return new Opinion(byB.age(), byBoth.age(), byBoth.femaleness(), likeness.embedding(crop));
            }

            @Override
            public double same() {
                return likeness.same();
            }
        };
    }
}
