package nenrin.networks.engine;

/**
 * Where the networks compute.
 *
 * @param name short, such as {@code cpu}
 * @param sentence for a person: which natives, how many threads
 */
public record Device(String name, String sentence) {}
