package nenrin.training.running;

import java.time.InstantSource;
import java.util.OptionalDouble;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingSample;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.training.StepFigures;

/** Figures, sample grids and checkpoints of a running job, each in its time. */
final class Chronicle {
    private final TrainingJob job;
    private final Workshop workshop;
    private final Budget budget;
    private final Figures figures;
    private final Cadence reports;
    private final Cadence samples;
    private final Cadence checkpoints;
    private long sampledAt = -1;

    Chronicle(TrainingJob job, Workshop workshop) {
        InstantSource clock = workshop.clock();
        this.job = job;
        this.workshop = workshop;
        this.budget = Budget.of(job);
        this.figures = new Figures(clock);
        this.reports = Cadence.steady(workshop.intervals().figures(), clock);
        this.samples = Cadence.slowing(workshop.intervals().samples(), clock);
        this.checkpoints = Cadence.steady(workshop.intervals().checkpoints(), clock);
    }

    /** Notes a step and does what is due; false if the step came to nothing that can be gone on from. */
    boolean note(StepFigures step, Learner learner) {
        figures.add(step);
        if (!figures.areFinite()) {
            return false;
        }
        if (reports.isDue()) {
            report(learner);
        }
        if (samples.isDue()) {
            sample(learner);
        }
        if (checkpoints.isDue()) {
            save(learner);
        }
        return true;
    }

    /** Writes the figures since the last report, if there are any. */
    void report(Learner learner) {
        if (figures.areEmpty()) {
            return;
        }
        Figures.Report report = figures.take();
        OptionalDouble left = budget.secondsLeft(learner.steps(), learner.seconds(), report.stepsPerSecond());
        workshop.publisher().pass(workshop.voice().running(job, learner.steps(), report, left));
    }

    /** Writes a sample grid, unless there is one of this step. */
    void sample(Learner learner) {
        if (sampledAt == learner.steps()) {
            return;
        }
        sampledAt = learner.steps();
        byte[] png = PictureEncoder.png(learner.sampleGrid());
        workshop.publisher().pass(new TrainingSample(job.id(), Math.toIntExact(learner.steps()), png));
    }

    /** Writes a checkpoint. */
    void save(Learner learner) {
        workshop.checkpoints().write(job.id(), learner.checkpoint());
    }
}
