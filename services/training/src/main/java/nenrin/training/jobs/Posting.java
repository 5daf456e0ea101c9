package nenrin.training.jobs;

import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.TrainingJob;

/** What the newest record of a job on {@code training.jobs} says. */
public sealed interface Posting {

    /** It can be read. */
    record Wanted(TrainingJob job) implements Posting {}

    /** It is a job, but a wrong one; whoever posted it is told. */
    record Wrong(Failure failure) implements Posting {}

    /** It can't be read at all and goes to the dead letters. */
    record Garbage(Message message, Origin origin, String reason) implements Posting {}

    /** A tombstone: nobody wants it any more. */
    record Withdrawn() implements Posting {}
}
