package nenrin.aging;

import java.util.List;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.pasting.FaceChange;
import nenrin.imaging.pasting.Paster;
import nenrin.networks.Changes;

/**
 * Ages by a model, which says what must change in the aligned face.
 *
 * @param portrait the photo as it came
 * @param apparentAge as the reader sees it, years
 * @param femaleness 0 (male) to 1 (female)
 */
record ModelArtist(Portrait portrait, double apparentAge, double femaleness, ServedModel served, Networks networks)
        implements Artist {
    @Override
    public List<Retouch> retouches(double own, List<Integer> years, double strength) {
        AlignedCrop crop = portrait.aligned(served.ager().size());
        return changes(crop, own, years).stream()
                .map(change -> retouch(crop, change.times((float) strength)))
                .toList();
    }

    private static Retouch retouch(AlignedCrop crop, FaceChange change) {
        return photo -> Paster.paste(photo, crop.toCrop(), crop.crop().width(), change);
    }

    private List<FaceChange> changes(AlignedCrop crop, double own, List<Integer> years) {
        int n = years.size();
        Changes changes = networks.changes(
                served,
                FaceNumbers.repeated(crop.crop(), n),
                aimed((float) own, years),
                FaceNumbers.repeated(femaleness, n));
        return changes.each(crop.crop().width());
    }

    private float[] aimed(float own, List<Integer> years) {
        float[] aimed = FaceNumbers.of(years);
        for (int i = 0; i < aimed.length; i++) {
            aimed[i] = served.ager().aimed(own, aimed[i]);
        }
        return aimed;
    }

    @Override
    public String model() {
        return served.name();
    }

    @Override
    public String version() {
        return served.version();
    }
}
