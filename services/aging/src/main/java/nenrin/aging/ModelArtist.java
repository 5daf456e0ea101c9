package nenrin.aging;

import java.util.List;
import java.util.stream.Stream;
import nenrin.events.AgedPicture;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.pasting.FaceChange;
import nenrin.networks.Changes;

/**
 * Ages by a model, which says what must change in the aligned face.
 *
 * @param portrait the photo as it came
 * @param apparentAge as the reader sees it, years
 * @param femaleness 0 (male) to 1 (female)
 * @param drawn whether the face is a drawing, for which models are not made
 */
record ModelArtist(
        Portrait portrait, double apparentAge, double femaleness, boolean drawn, ServedModel served, Networks networks)
        implements Artist {
    @Override
    public Stream<Portrait> portraits(double own, TargetYears.Years years) {
        AlignedCrop crop = portrait.aligned(served.ager().size());
        return changes(crop, years).stream().map(change -> portrait.changed(crop, change));
    }

    private List<FaceChange> changes(AlignedCrop crop, TargetYears.Years years) {
        int n = years.each().size();
        Changes changes = networks.changes(
                served, FaceNumbers.repeated(crop.crop(), n), years.asFloats(), FaceNumbers.repeated(femaleness, n));
        return FaceNumbers.split(changes, n, crop.crop().width());
    }

    @Override
    public String model() {
        return served.name();
    }

    @Override
    public String version() {
        return served.version();
    }

    @Override
    public List<String> warnings() {
        return drawn ? List.of(AgedPicture.DRAWING) : List.of();
    }
}
