package nenrin.aging;

import java.util.ArrayList;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.networks.readers.AgeReading;

/** What an answer says beside its pictures: the ages read before and after, where the face is, who aged it on what. */
final class Evidence {
    private final GroupSitting group;
    private final List<Integer> years;

    /** {@code years}: those that are shown, in their order. */
    Evidence(GroupSitting group, TargetYears.Years years) {
        this.group = group;
        this.years = years.each();
    }

    /** One picture for each file; a single file of several ages tells of the last. */
    List<AgedPicture> with(AnswerFiles.Made made) {
        List<AgeReading> after = group.networks().readings(made.faces());
        int from = years.size() - made.files().size();
        List<AgedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < made.files().size(); i++) {
            pictures.add(picture(i, made.files(), years.get(from + i), after.get(i)));
        }
        return List.copyOf(pictures);
    }

    private AgedPicture picture(int i, List<AnswerFile> files, int shown, AgeReading after) {
        Sitting first = group.first();
        return new AgedPicture(
                group.request().id(),
                i,
                files.size(),
                shown,
                group.request().rendering().form(),
                group.sittings().size(),
                tenths(first.read().age()),
                tenths(after.age()),
                first.portrait().place(),
                first.artist().model(),
                first.artist().version(),
                group.networks().device(),
                first.artist().warnings(),
                files.get(i).contentType(),
                files.get(i).bytes());
    }

    /** No reader is more exact than this. */
    private static double tenths(double years) {
        return Math.round(10 * years) / 10.0;
    }
}
