package nenrin.training.running;

import java.util.Map;
import java.util.Optional;
import nenrin.events.Failure;
import nenrin.events.PublishedModel;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.networks.files.ModelFile;
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
        /** The job can't be done, or not to its end; what it has learned till it went wrong is published. */
        FAILED,
        /** Somebody withdrew it; what it has learned is published. */
        STOPPED,
        /** Another worker has it, or will: this one has said nothing. */
        LET_GO
    }

    /** Trains until the budget is spent or something comes between. */
    public Ending go() {
        return switch (workshop.learners().start(job, this::sign)) {
            case LearnerStart.Refused(Failure failure) -> refuse(failure);
            case LearnerStart.Ready(Learner learner) -> {
                try (learner) {
                    yield train(learner);
                }
            }
        };
    }

    private Ending train(Learner learner) {
        Chronicle chronicle = new Chronicle(job, workshop, learner);
        while (true) {
            Directive directive = workshop.directives().of(job.id());
            if (directive != Directive.GO_ON) {
                return breakOff(directive, learner, chronicle);
            }
            if (budget.isSpent(learner.steps(), learner.seconds())) {
                return conclude(Ending.FINISHED, workshop.voice().finished(job, learner.steps()), learner, chronicle);
            }
            Optional<Failure> obstacle = learner.prepare();
            if (obstacle.isEmpty()) {
                obstacle = chronicle.note(learner.step());
            }
            if (obstacle.isPresent()) {
                return giveUp(learner, chronicle, obstacle.get());
            }
        }
    }

    private Ending breakOff(Directive directive, Learner learner, Chronicle chronicle) {
        return switch (directive) {
            case WITHDRAWN -> stop(learner, chronicle);
            case SHUT_DOWN -> {
                chronicle.save();
                yield Ending.LET_GO;
            }
            case TAKEN_OVER -> Ending.LET_GO;
            case GO_ON -> throw new IllegalArgumentException("Going on is not breaking off.");
        };
    }

    /** Who stops a job wants what it has learned so far. */
    private Ending stop(Learner learner, Chronicle chronicle) {
        if (learner.steps() > 0) {
            TrainingProgress lastWord = workshop.voice().stopped(job, learner.steps());
            return conclude(Ending.STOPPED, lastWord, learner, chronicle);
        }
        workshop.publisher().tell(workshop.voice().stopped(job.id(), 0));
        return Ending.STOPPED;
    }

    /** The checkpoint comes first: killed between any two of these, the next worker only repeats them. */
    private Ending conclude(Ending ending, TrainingProgress lastWord, Learner learner, Chronicle chronicle) {
        Optional<Failure> trouble = chronicle.save();
        if (trouble.isPresent()) {
            return giveUp(learner, chronicle, trouble.get());
        }
        chronicle.conclude();
        publish(learner.model(provenance()));
        workshop.publisher().tell(lastWord);
        workshop.checkpoints().remove(job.id());
        return ending;
    }

    /** What went wrong since the last good checkpoint is lost; what was learned before is not, and the checkpoint stays. */
    private Ending giveUp(Learner learner, Chronicle chronicle, Failure failure) {
        chronicle.conclude();
        Optional<ModelFile> good =
                workshop.checkpoints().read(job.id()).flatMap(bytes -> learner.model(bytes, provenance()));
        good.ifPresent(this::publish);
        workshop.publisher().tell(workshop.voice().gaveUp(job, learner.steps(), failure, good));
        workshop.checkpoints().removeGrid(job.id());
        return Ending.FAILED;
    }

    private Ending refuse(Failure failure) {
        workshop.publisher().tell(workshop.voice().failed(job.id(), 0, failure));
        return Ending.FAILED;
    }

    private Map<String, String> provenance() {
        return Map.of("name", job.modelName(), "job", job.id());
    }

    private void publish(ModelFile model) {
        workshop.publisher().publish(new PublishedModel(job.modelName(), Safetensors.write(model, Precision.F16)));
    }

    private void sign(String sentence) {
        if (signs.isDue()) {
            workshop.publisher().pass(workshop.voice().preparing(job, sentence));
        }
    }
}
