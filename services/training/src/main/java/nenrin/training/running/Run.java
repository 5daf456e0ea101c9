package nenrin.training.running;

import java.util.Map;
import nenrin.events.Failure;
import nenrin.events.PublishedModel;
import nenrin.events.TrainingJob;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;

/** One job, from the claim to its last word. */
public final class Run {
    private final TrainingJob job;
    private final Workshop workshop;
    private final Budget budget;
    private final Cadence signs;

    /** Does nothing yet. */
    public Run(TrainingJob job, Workshop workshop) {
        this.job = job;
        this.workshop = workshop;
        this.budget = Budget.of(job);
        this.signs = Cadence.steady(workshop.intervals().figures(), workshop.clock());
    }

    /** How a run may end. */
    public enum Ending {
        /** The model is published. */
        FINISHED,
        /** The job can't be done. */
        FAILED,
        /** Somebody withdrew it. */
        STOPPED,
        /** Another worker has it, or will: this one has said nothing. */
        LET_GO
    }

    /** Trains until the budget is spent or something comes between. */
    public Ending go() {
        return switch (workshop.learners().start(job, this::sign)) {
            case LearnerStart.Refused(Failure failure) -> fail(0, failure);
            case LearnerStart.Ready(Learner learner) -> {
                try (learner) {
                    yield train(learner);
                }
            }
        };
    }

    private Ending train(Learner learner) {
        Chronicle chronicle = new Chronicle(job, workshop);
        while (true) {
            Directive directive = workshop.directives().of(job.id());
            if (directive != Directive.GO_ON) {
                return breakOff(directive, learner, chronicle);
            }
            if (budget.isSpent(learner.steps(), learner.seconds())) {
                return finish(learner, chronicle);
            }
            if (!chronicle.note(learner.step(), learner)) {
                return fail(learner.steps(), new Failure("training-diverged", "A loss is no number any more."));
            }
        }
    }

    private Ending breakOff(Directive directive, Learner learner, Chronicle chronicle) {
        return switch (directive) {
            case WITHDRAWN -> {
                workshop.publisher().tell(workshop.voice().stopped(job.id(), learner.steps()));
                workshop.checkpoints().remove(job.id());
                yield Ending.STOPPED;
            }
            case SHUT_DOWN -> {
                chronicle.save(learner);
                yield Ending.LET_GO;
            }
            case TAKEN_OVER -> Ending.LET_GO;
            case GO_ON -> throw new IllegalArgumentException("Going on is not breaking off.");
        };
    }

    /** The checkpoint comes first: killed between any two of these, the next worker only repeats them. */
    private Ending finish(Learner learner, Chronicle chronicle) {
        chronicle.save(learner);
        chronicle.report(learner);
        chronicle.sample(learner);
        byte[] file = Safetensors.write(learner.model(Map.of("name", job.modelName(), "job", job.id())), Precision.F16);
        workshop.publisher().publish(new PublishedModel(job.modelName(), file));
        workshop.publisher().tell(workshop.voice().finished(job, learner.steps()));
        workshop.checkpoints().remove(job.id());
        return Ending.FINISHED;
    }

    private Ending fail(long step, Failure failure) {
        workshop.publisher().tell(workshop.voice().failed(job.id(), step, failure));
        workshop.checkpoints().remove(job.id());
        return Ending.FAILED;
    }

    private void sign(String sentence) {
        if (signs.isDue()) {
            workshop.publisher().pass(workshop.voice().preparing(job, sentence));
        }
    }
}
