package nenrin.aging;

import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.Warning;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.readers.AgeReading;

/**
 * What an answer says beside its pictures: the ages read before and after, how like the face still is, where it is, who aged it on what,
 * and what to be careful of.
 */
final class Evidence {
    private final GroupSitting group;
    private final Networks networks;
    private final float[] before;
    private final List<String> warnings;

    Evidence(GroupSitting group) {
        this.group = group;
        this.networks = group.networks();
        this.before = networks.embedding(group.first().portrait().forReading());
        this.warnings = FaceLimits.of(group.first()).stream().map(Warning::wire).toList();
    }

    /** An answer's picture. */
    AgedPicture with(AnswerFiles.Made made, int index, int count) {
        Sitting first = group.first();
        AgeReading after = networks.readings(List.of(made.face())).getFirst();
        return new AgedPicture(
                group.request().id(),
                index,
                count,
                made.years(),
                group.request().rendering().form(),
                group.sittings().size(),
                rounded(first.read().age(), 10),
                rounded(after.age(), 10),
                rounded(Math.clamp(Likeness.cosine(before, networks.embedding(made.face())), -1, 1), 100),
                first.portrait().place(),
                first.artist().model(),
                first.artist().version(),
                networks.device(),
                warnings,
                made.file().contentType(),
                made.file().bytes());
    }

    /** No network is more exact than this. */
    private static double rounded(double value, int parts) {
        return Math.round(parts * value) / (double) parts;
    }
}
