package nenrin.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import nenrin.evaluation.GreyJudges;
import nenrin.evaluation.KnownAger;
import nenrin.evaluation.Subjects;
import nenrin.evaluation.faces.Label;
import org.junit.jupiter.api.Test;

/** What agers of which everything is known come to. */
class TrialsTest {
    private static final int FINE = 100;

    private static Trial trial(KnownAger ager) {
        return new Trials(ager, new GreyJudges()).of(Subjects.drawn());
    }

    @Test
    void anAgerThatChangesNothingChangesNothing() {
        Trial trial = trial(KnownAger.idle());
        assertThat(trial.atTargets()).hasSize(10).allSatisfy(aged -> {
            assertThat(aged.crop()).isEqualTo(trial.crop());
            assertThat(aged.difference()).isEqualTo(new Difference(0, 0, 1, 0, 0));
            assertThat(aged.likeness()).isCloseTo(1, within(1e-6));
            assertThat(aged.opinion().byB()).isEqualTo(trial.opinion().byB());
        });
        assertThat(trial.everyFiveYears()).hasSize(16);
    }

    @Test
    void anAgerThatShiftsColoursShowsIt() {
        Trial trial = trial(new KnownAger(16, (number, at, age) -> at % 3 == 0 ? number + 0.2 : number));
        assertThat(trial.atTargets()).allSatisfy(aged -> {
            assertThat(aged.difference().colour()).isGreaterThan(4);
            assertThat(aged.difference().detail()).isCloseTo(1, within(0.15));
        });
    }

    @Test
    void anAgerThatBlursLosesDetailAndOneThatSprinklesGains() {
        Trial flat = trial(new KnownAger(FINE, (number, at, age) -> 0.1 * number));
        assertThat(flat.atTargets())
                .allSatisfy(aged -> assertThat(aged.difference().detail()).isLessThan(0.5));
        Trial grit = trial(new KnownAger(
                FINE, (number, at, age) -> number + ((at / 3 % FINE + at / 3 / FINE) % 2 == 0 ? 0.2 : -0.2)));
        assertThat(grit.atTargets())
                .allSatisfy(aged -> assertThat(aged.difference().detail()).isGreaterThan(1.5));
    }

    @Test
    void outsideOfTheCropAPhotoStaysAsItIsToTheBit() {
        Trial trial = trial(KnownAger.greyAsOldAs(0));
        assertThat(trial.atTargets()).allSatisfy(aged -> {
            assertThat(aged.difference().change()).isGreaterThan(10);
            assertThat(aged.difference().outside()).isZero();
        });
    }

    @Test
    void theOwnAgeIsThatOfTheLabelElseThatWhichIsRead() {
        Trials trials = new Trials(KnownAger.greyAsOldAs(0), new GreyJudges());
        assertThat(trials.of(Subjects.plain(0x303030, Optional.empty()))
                        .atOwnAge()
                        .age())
                .isEqualTo(49);
        Trial labelled = trials.of(Subjects.plain(0x303030, Optional.of(new Label(30, true))));
        assertThat(labelled.atOwnAge().age()).isEqualTo(30);
        assertThat(labelled.female()).isTrue();
    }
}
