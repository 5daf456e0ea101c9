package nenrin.training.running;

/** Whether a running job may go on. */
public enum Directive {
    /** It may. */
    GO_ON,
    /** A tombstone on its topic: it must stop and say so. */
    WITHDRAWN,
    /** Another worker has claimed it since: this one says nothing more. */
    TAKEN_OVER,
    /** This process ends: a checkpoint, and nothing more. */
    SHUT_DOWN
}
