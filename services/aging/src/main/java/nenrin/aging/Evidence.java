package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.Warning;
import nenrin.imaging.Picture;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.readers.AgeReading;

/**
 * What an answer says beside its pictures: the ages read before and after, how like the face still is, where it is, who aged it on what,
 * and what to be careful of.
 */
final class Evidence {
    private final GroupSitting group;
    private final Networks networks;
    private final List<Integer> years;
    private final float[] before;
    private final List<String> warnings;

    /** {@code years}: those that are shown, in their order. */
    Evidence(GroupSitting group, TargetYears.Years years) {
        this.group = group;
        this.networks = group.networks();
        this.years = years.each();
        this.before = networks.embedding(group.first().portrait().forReading());
        this.warnings = FaceLimits.of(group.first(), networks).stream()
                .map(Warning::wire)
                .toList();
    }

    /** One picture for each file; a single file of several ages tells of the last. */
    List<AgedPicture> with(AnswerFiles.Made made) {
        int from = years.size() - made.files().size();
        List<AgedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < made.files().size(); i++) {
            pictures.add(
                    picture(i, made.files(), years.get(from + i), made.faces().get(i)));
        }
        return List.copyOf(pictures);
    }

    private AgedPicture picture(int i, List<AnswerFile> files, int shown, Picture face) {
        Sitting first = group.first();
        AgeReading after = networks.readings(List.of(face)).getFirst();
        return new AgedPicture(
                group.request().id(),
                i,
                files.size(),
                shown,
                group.request().rendering().form(),
                group.sittings().size(),
                rounded(first.read().age(), 10),
                rounded(after.age(), 10),
                rounded(Math.clamp(Likeness.cosine(before, networks.embedding(face)), -1, 1), 100),
                first.portrait().place(),
                first.artist().model(),
                first.artist().version(),
                networks.device(),
                warnings,
                files.get(i).contentType(),
                files.get(i).bytes());
    }

    /** No reader is more exact than this. */
    private static double rounded(double value, int parts) {
        return Math.round(parts * value) / (double) parts;
    }
}
