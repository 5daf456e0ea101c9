package nenrin.training.running;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nenrin.events.Failure;
import nenrin.events.TrainingAnimation;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingSample;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.AnimationEncoder;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.trouble.Trouble;

/** Figures, looks at the held-out faces, sample grids and checkpoints of a running job, each in its time. */
final class Chronicle {
    private static final Duration FRAME = Duration.ofMillis(600);

    private final TrainingJob job;
    private final Workshop workshop;
    private final Learner learner;
    private final Budget budget;
    private final Figures figures;
    private final Health health;
    private final Cadence reports;
    private final Cadence samples;
    private final Cadence checkpoints;
    private long sampledAt = -1;

    Chronicle(TrainingJob job, Workshop workshop, Learner learner) {
        InstantSource clock = workshop.clock();
        this.job = job;
        this.workshop = workshop;
        this.learner = learner;
        this.budget = Budget.of(job);
        this.figures = new Figures(clock);
        this.health = new Health(learner);
        this.reports = Cadence.steady(workshop.intervals().figures(), clock);
        this.samples = Cadence.slowing(workshop.intervals().samples(), clock);
        this.checkpoints = Cadence.steady(workshop.intervals().checkpoints(), clock);
    }

    /** Notes a step and does what is due; why the training can't go on, if so. */
    Optional<Failure> note(StepFigures step) {
        Optional<Trouble> hopeless = health.after(step);
        if (hopeless.isPresent()) {
            return hopeless.map(Chronicle::failure);
        }
        figures.add(step);
        if (reports.isDue()) {
            report();
        }
        if (samples.isDue()) {
            sample();
        }
        return checkpoints.isDue() ? save() : Optional.empty();
    }

    /** Writes a checkpoint, if all is well after a look; else the last one stays, and why. */
    Optional<Failure> save() {
        Optional<Trouble> hopeless = health.look();
        if (hopeless.isEmpty()) {
            workshop.checkpoints().write(job.id(), learner.checkpoint());
        }
        return hopeless.map(Chronicle::failure);
    }

    /** The last figures, the last grid, and all grids as one picture that moves. */
    void conclude() {
        report();
        sample();
        List<Picture> frames = learner.frames();
        if (!frames.isEmpty()) {
            byte[] gif = AnimationEncoder.gif(frames, FRAME);
            workshop.publisher().pass(new TrainingAnimation(job.id(), Math.toIntExact(learner.steps()), gif));
        }
    }

    /** Writes the figures since the last report, if there are any. */
    private void report() {
        if (figures.areEmpty()) {
            return;
        }
        Figures.Report report = figures.take();
        OptionalDouble left = budget.secondsLeft(learner.steps(), learner.seconds(), report.stepsPerSecond());
        workshop.publisher().pass(workshop.voice().running(job, learner.steps(), report, left, health));
    }

    /** Writes a sample grid, unless there is one of this step. */
    private void sample() {
        if (sampledAt == learner.steps()) {
            return;
        }
        sampledAt = learner.steps();
        byte[] png = PictureEncoder.png(learner.sampleGrid());
        workshop.publisher().pass(new TrainingSample(job.id(), Math.toIntExact(learner.steps()), png));
        workshop.checkpoints().writeGrid(job.id(), png);
    }

    private static Failure failure(Trouble trouble) {
        return new Failure(trouble.code(), trouble.sentence());
    }
}
