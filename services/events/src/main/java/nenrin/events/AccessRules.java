package nenrin.events;

import static nenrin.events.AccessRule.Operation.CREATE;
import static nenrin.events.AccessRule.Operation.DELETE;
import static nenrin.events.AccessRule.Operation.DESCRIBE;
import static nenrin.events.AccessRule.Operation.READ;
import static nenrin.events.AccessRule.Operation.WRITE;
import static nenrin.events.AccessRule.Resource.GROUP;
import static nenrin.events.AccessRule.Resource.TOPIC;
import static nenrin.events.AccessRule.Resource.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenrin.events.AccessRule.Operation;
import nenrin.events.AccessRule.Resource;

/** Who may do what on Kafka, once: what is not here, nobody needs. */
public final class AccessRules {
    /** Names of internal topics, groups and transactions of the topology that decides begin so. */
    private static final String DECIDE = "cleansing-decide";

    private AccessRules() {}

    /** All rules, by user. */
    public static List<AccessRule> all() {
        return Stream.of(ingest(), cleansing(), training(), aging(), studio(), client())
                .flatMap(List::stream)
                .toList();
    }

    /** The rules of one user. */
    public static List<AccessRule> of(String user) {
        return all().stream().filter(rule -> rule.user().equals(user)).toList();
    }

    /** The users, in the order in which a face meets them. */
    public static List<String> users() {
        return all().stream().map(AccessRule::user).distinct().toList();
    }

    private static List<AccessRule> ingest() {
        return new Rules("ingest")
                .topics(Set.of(READ, WRITE), Topics.FACES_RAW)
                .exactly(TRANSACTIONAL_ID, "nenrin-ingest", WRITE)
                .list();
    }

    private static List<AccessRule> cleansing() {
        return new Rules("cleansing")
                .topics(Set.of(READ), Topics.FACES_RAW, Topics.FACES_ERASURES)
                .topics(Set.of(READ, WRITE), Topics.FACES_MEASURED, Topics.FACES_CROPS, Topics.FACES_REVIEWS)
                .topics(Set.of(WRITE), Topics.FACES_VERDICTS, Topics.FACES_CLEAN, Topics.DEAD_LETTERS)
                // Kafka Streams makes its internal topics, and takes out of them what it has read.
                .prefixed(TOPIC, DECIDE + "-", CREATE, READ, WRITE, DELETE)
                .exactly(GROUP, "cleansing-measure", READ)
                .exactly(GROUP, DECIDE, READ)
                .prefixed(TRANSACTIONAL_ID, "nenrin-cleansing-measure-", WRITE)
                .prefixed(TRANSACTIONAL_ID, DECIDE + "-", WRITE)
                .list();
    }

    private static List<AccessRule> training() {
        return new Rules("training")
                .topics(Set.of(READ), Topics.FACES_CLEAN, Topics.TRAINING_JOBS)
                .topics(Set.of(READ, WRITE), Topics.TRAINING_PROGRESS, Topics.MODELS)
                .topics(Set.of(WRITE), Topics.DEAD_LETTERS)
                .exactly(GROUP, "training", READ)
                .list();
    }

    private static List<AccessRule> aging() {
        return new Rules("aging")
                .topics(Set.of(READ), Topics.AGING_REQUESTS, Topics.AGING_CANCELLATIONS, Topics.MODELS)
                .topics(Set.of(WRITE), Topics.AGING_RESULTS, Topics.DEAD_LETTERS)
                .exactly(GROUP, "aging", READ)
                .prefixed(TRANSACTIONAL_ID, "aging-", WRITE)
                .list();
    }

    private static List<AccessRule> studio() {
        return new Rules("studio")
                .topics(
                        Set.of(READ),
                        Topics.AGING_RESULTS,
                        Topics.FACES_CROPS,
                        Topics.FACES_VERDICTS,
                        Topics.TRAINING_PROGRESS,
                        Topics.DEAD_LETTERS)
                .topics(Set.of(READ, WRITE), Topics.FACES_REVIEWS, Topics.FACES_ERASURES, Topics.TRAINING_JOBS)
                // What is asked here, and dead letters that are sent again; a model is not, for who writes models
                // decides what is served.
                .topics(Set.of(WRITE), Topics.FACES_RAW, Topics.AGING_REQUESTS, Topics.AGING_CANCELLATIONS)
                .topics(Set.of(DESCRIBE), Topics.FACES_MEASURED, Topics.FACES_CLEAN, Topics.MODELS)
                .exactly(GROUP, "cleansing-measure", DESCRIBE)
                .exactly(GROUP, DECIDE, DESCRIBE)
                .exactly(GROUP, "training", DESCRIBE)
                .exactly(GROUP, "aging", DESCRIBE)
                .list();
    }

    private static List<AccessRule> client() {
        return new Rules("client")
                .topics(Set.of(WRITE), Topics.AGING_REQUESTS, Topics.AGING_CANCELLATIONS)
                .topics(Set.of(READ), Topics.AGING_RESULTS)
                .list();
    }

    /** Gathers the rules of one user. */
    private record Rules(String user, List<AccessRule> list) {
        Rules(String user) {
            this(user, new ArrayList<>());
        }

        Rules topics(Set<Operation> operations, String... names) {
            Stream.of(names).forEach(name -> list.add(new AccessRule(user, TOPIC, name, false, operations)));
            return this;
        }

        Rules exactly(Resource resource, String name, Operation... operations) {
            list.add(new AccessRule(
                    user, resource, name, false, Stream.of(operations).collect(Collectors.toSet())));
            return this;
        }

        Rules prefixed(Resource resource, String name, Operation... operations) {
            list.add(new AccessRule(
                    user, resource, name, true, Stream.of(operations).collect(Collectors.toSet())));
            return this;
        }
    }
}
