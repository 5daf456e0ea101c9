package nenrin.networks.agecgan;

/** What is learnt: the paper has one after the other. */
public enum Stage {
    /** Generator and critic against each other; the encoder learns the pairs that are made meanwhile, so that it can be looked at. */
    GENERATOR,
    /** The encoder alone, on pairs that the finished generator makes. */
    ENCODER
}
