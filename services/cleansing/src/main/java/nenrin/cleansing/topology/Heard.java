package nenrin.cleansing.topology;

import nenrin.cleansing.deciding.Fact;
import nenrin.events.DeadLetter;

/** What came of listening to one record. */
sealed interface Heard {
    /** Something about the face that is the record's key. */
    record Learnt(Fact fact) implements Heard {}

    /** Nothing could be made of it. */
    record NotUnderstood(DeadLetter letter) implements Heard {}
}
