package nenrin.evaluation.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.evaluation.faces.Subject;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.AlignedCrop;
import nenrin.imaging.pasting.FaceChange;
import nenrin.imaging.pasting.Paster;
import nenrin.networks.Ager;
import nenrin.networks.engine.Pixels;
import nenrin.networks.likeness.Likeness;

/** Sends faces through an ager, on the way that photos go in the aging service: what must change is pasted into the whole photo, and the face is looked at anew. */
public final class Trials {
    /** The ages at which agers are judged, years. */
    public static final List<Integer> TARGETS = List.of(3, 8, 13, 18, 25, 35, 45, 55, 65, 78);

    /** From 5 to 80 in steps of 5 years. */
    public static final List<Integer> STEPS =
            IntStream.rangeClosed(1, 16).mapToObj(i -> 5 * i).toList();

    private static final int OLDEST = 100;

    private final Ager ager;
    private final Judges judges;

    /** Of one ager. */
    public Trials(Ager ager, Judges judges) {
        this.ager = ager;
        this.judges = judges;
    }

    /** One face at all ages. */
    public Trial of(Subject subject) {
        Opinion before = judges.of(subject.crop());
        int own = subject.label().map(label -> label.age()).orElse((int) Math.round(before.byBoth()));
        List<Integer> ages = new ArrayList<>(TARGETS);
        ages.addAll(STEPS);
        ages.add(Math.min(own, OLDEST));
        float femaleness =
                subject.label().map(label -> label.female() ? 1f : 0f).orElse((float) before.femaleness());
        List<Aged> aged = aged(subject, before, own, ages, femaleness);
        return new Trial(
                subject,
                subject.crop(),
                before,
                aged.getLast(),
                aged.subList(0, TARGETS.size()),
                aged.subList(TARGETS.size(), aged.size() - 1));
    }

    private List<Aged> aged(Subject subject, Opinion before, int own, List<Integer> ages, float femaleness) {
        AlignedCrop crop = subject.aligned(ager.size());
        List<FaceChange> changes = changes(crop.crop(), own, ages, femaleness);
        Comparison comparison = new Comparison(subject);
        List<Aged> aged = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Picture photo = Paster.paste(subject.photo(), crop.toCrop(), ager.size(), changes.get(i));
            aged.add(judged(before, ages.get(i), subject.in(photo), comparison));
        }
        return aged;
    }

    private List<FaceChange> changes(Picture face, int own, List<Integer> ages, float femaleness) {
        int n = ages.size();
        float[] pixels = Pixels.toFloats(face);
        float[] faces = new float[n * pixels.length];
        float[] years = new float[n];
        float[] genders = new float[n];
        Arrays.fill(genders, femaleness);
        for (int i = 0; i < n; i++) {
            System.arraycopy(pixels, 0, faces, i * pixels.length, pixels.length);
            years[i] = ager.aimed(own, ages.get(i));
        }
        return ager.changes(faces, years, genders).each(ager.size());
    }

    private Aged judged(Opinion before, int age, Subject after, Comparison comparison) {
        Picture crop = after.crop();
        Opinion opinion = judges.of(crop);
        double likeness = Likeness.cosine(before.embedding(), opinion.embedding());
        return new Aged(age, crop, opinion, comparison.with(after.photo(), crop), likeness);
    }
}
