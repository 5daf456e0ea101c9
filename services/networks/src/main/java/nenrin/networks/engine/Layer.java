package nenrin.networks.engine;

/** A step of a network, bound to its arrays when it is made: nothing is allocated when it runs. */
interface Layer {
    /** Writes the value of the node behind. */
    void forward();

    /** Writes the gradients of weights and of the nodes before; overwrites what stood there. */
    void backward();
}
