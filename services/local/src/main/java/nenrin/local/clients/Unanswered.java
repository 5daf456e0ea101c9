package nenrin.local.clients;

import nenrin.local.Refused;

/** What is said when nobody answers. */
final class Unanswered {
    private Unanswered() {}

    static Refused broker(String kafka) {
        return new Refused(
                "kafka-unreachable", "No Kafka broker answers at " + kafka + ", or its topics are not made yet.");
    }
}
