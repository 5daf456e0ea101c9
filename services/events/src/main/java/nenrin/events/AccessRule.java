package nenrin.events;

import java.util.Set;

/**
 * What one user of Kafka may do, where Kafka asks for rights (ACLs).
 *
 * @param user a service's name, or {@code client} for whoever asks for aged pictures
 * @param resource what kind of thing it may do it with
 * @param name of the thing; where {@code prefix}, of all whose names begin so
 * @param operations what it may do
 */
public record AccessRule(String user, Resource resource, String name, boolean prefix, Set<Operation> operations) {
    /** Kafka's kinds of things with rights, under Kafka's names. */
    public enum Resource {
        /** A topic. */
        TOPIC,
        /** A group of consumers. */
        GROUP,
        /** The name under which transactions are written. */
        TRANSACTIONAL_ID
    }

    /** Kafka's operations, under Kafka's names. Reading and writing include describing. */
    public enum Operation {
        /** Fetch records, be a member of a group. */
        READ,
        /** Produce records, take a transactional id. */
        WRITE,
        /** Make topics. */
        CREATE,
        /** Delete records and topics. */
        DELETE,
        /** Ask where a topic begins and ends, and how far a group is. */
        DESCRIBE
    }

    /** Keeps a copy. */
    public AccessRule {
        operations = Set.copyOf(operations);
    }
}
