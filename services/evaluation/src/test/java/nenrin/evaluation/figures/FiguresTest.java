package nenrin.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nenrin.evaluation.GreyJudges;
import nenrin.evaluation.KnownAger;
import nenrin.evaluation.Subjects;
import nenrin.evaluation.faces.Label;
import nenrin.evaluation.faces.Subject;
import nenrin.evaluation.judging.Judges;
import nenrin.evaluation.judging.Trial;
import nenrin.evaluation.judging.Trials;
import nenrin.networks.Ager;
import org.junit.jupiter.api.Test;

/** Judges that read the grey of a face as its age, and agers that paint faces grey. */
class FiguresTest {
    private static final Judges JUDGES = new GreyJudges();
    private static final Subject FACE = Subjects.plain(0x303030, Optional.of(new Label(48, false)));

    private static Figures figures(Ager ager, List<Subject> real, Subject... faces) {
        Trials trials = new Trials(ager, JUDGES);
        List<Trial> all = List.of(faces).stream().map(trials::of).toList();
        return Figures.of(all, RealFaces.of(real, JUDGES, 100), JUDGES.same());
    }

    private static List<Subject> realAtAllTargets(int more) {
        return Trials.TARGETS.stream()
                .flatMap(age -> Subjects.twelve(age, more).stream())
                .toList();
    }

    @Test
    void agesAreHeldAgainstWhatIsReadOnRealFaces() {
        Figures figures = figures(KnownAger.greyAsOldAs(7), realAtAllTargets(5), FACE);
        assertThat(figures.overall().distanceByB()).isCloseTo(2, within(0.01));
        assertThat(figures.targets()).allSatisfy(at -> {
            assertThat(at.realFaces()).isEqualTo(12);
            assertThat(at.realByB()).isEqualTo(at.target() + 5.0);
            assertThat(at.byBoth()).isEqualTo(at.target() + 8.0);
        });
    }

    @Test
    void withoutRealFacesAgesAreHeldAgainstTheTarget() {
        Figures figures = figures(KnownAger.greyAsOldAs(7), List.of(), FACE);
        assertThat(figures.overall().distanceByB()).isCloseTo(7, within(0.01));
        assertThat(figures.overall().distanceByBoth()).isCloseTo(8, within(0.01));
        assertThat(figures.targets()).allSatisfy(at -> {
            assertThat(at.realFaces()).isZero();
            assertThat(at.detailForReal()).isNull();
        });
    }

    @Test
    void agesThatRiseWithTheAskedOneRiseInEveryStepAndThoseThatStayInNone() {
        assertThat(figures(KnownAger.greyAsOldAs(0), List.of(), FACE).overall().risesByB())
                .isEqualTo(1);
        assertThat(figures(KnownAger.idle(), List.of(), FACE).overall().risesByB())
                .isZero();
    }

    @Test
    void aFaceThatChangesInOneLeapIsLessSmooth() {
        double even =
                figures(KnownAger.greyAsOldAs(0), List.of(), FACE).overall().smoothness();
        Ager leaping = new KnownAger(16, (number, at, age) -> age > 42 ? 0.5 : number);
        double leap = figures(leaping, List.of(), FACE).overall().smoothness();
        assertThat(even).isGreaterThan(0.9);
        assertThat(leap).isCloseTo(1 / 15.0, within(0.01));
    }

    @Test
    void whoIsReadAsAWomanAfterwardsHasNotKeptHerGenderAndIsNoLongerThePerson() {
        Ager blue = new KnownAger(16, (number, at, age) -> at % 3 == 2 && age > 50 ? 1 : number);
        Figures figures = figures(blue, List.of(), FACE);
        assertThat(figures.targets().getFirst().genderKept()).isNull();
        assertThat(figures.targets().get(5).genderKept()).isEqualTo(1.0);
        assertThat(figures.targets().getLast().genderKept()).isEqualTo(0.0);
        assertThat(figures.targets().getLast().samePerson()).isZero();
        assertThat(figures.overall().genderKept()).isCloseTo(4 / 7.0, within(1e-9));
        assertThat(figures.overall().samePersonFrom8To65()).isCloseTo(6 / 8.0, within(1e-9));
    }

    @Test
    void partsAreThoseThatHaveFaces() {
        Subject child = Subjects.plain(0xE0C8C0, Optional.of(new Label(5, true)));
        Figures figures = figures(KnownAger.idle(), List.of(), FACE, child);
        assertThat(figures.parts())
                .extracting(Part::name)
                .containsExactly(
                        "women and girls", "men and boys", "under 18", "18 to 59", "lighter skin", "darker skin");
        assertThat(figures.parts())
                .allSatisfy(part -> assertThat(part.overall().faces()).isEqualTo(1));
    }
}
