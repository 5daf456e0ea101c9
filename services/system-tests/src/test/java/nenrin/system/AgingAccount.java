package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.awaitility.Awaitility;

/** Requests of many ages, and whether each of their pictures has come once, in its order. */
final class AgingAccount {
    private static final Integer[] YEARS = {5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 70, 80};
    private static final List<String> INDEXES =
            IntStream.range(0, YEARS.length).mapToObj(String::valueOf).toList();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String bootstrapServers;
    private final Records records;
    private final List<Message> sent = new ArrayList<>();

    AgingAccount(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.records = new Records(bootstrapServers);
    }

    void send(int requests) {
        List<Message> more = IntStream.range(0, requests)
                .mapToObj(i -> AgingRequests.request(UUID.randomUUID().toString(), YEARS))
                .toList();
        records.send(Topics.AGING_REQUESTS, more);
        sent.addAll(more);
    }

    /** Until somebody has begun to answer. */
    void awaitFirstAnswers() {
        records.until(Topics.AGING_RESULTS, read -> !toWhatWasSent(read).isEmpty(), PATIENCE);
    }

    /** Until all is answered and there is nothing left that anybody could answer once more. */
    void awaitAnswers() {
        int wanted = sent.size() * YEARS.length;
        records.until(Topics.AGING_RESULTS, read -> toWhatWasSent(read).size() >= wanted, PATIENCE);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> GroupLag.of("aging", Topics.AGING_REQUESTS, bootstrapServers) == 0);
    }

    void assertThatEachIsAnsweredOnce() {
        List<Message> answers = toWhatWasSent(records.all(Topics.AGING_RESULTS));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(Contract.violations(Topics.AGING_RESULTS, answer))
                        .isEmpty());
        Map<String, List<String>> indexes = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> String.valueOf(answer.key()),
                        Collectors.mapping(
                                answer -> String.valueOf(answer.header("ce_resultindex")), Collectors.toList())));
        assertThat(indexes).hasSize(sent.size());
        assertThat(indexes.values()).allSatisfy(each -> assertThat(each).containsExactlyElementsOf(INDEXES));
    }

    private List<Message> toWhatWasSent(Collection<Message> answers) {
        Set<String> ids =
                sent.stream().map(request -> String.valueOf(request.key())).collect(Collectors.toSet());
        return answers.stream().filter(answer -> ids.contains(answer.key())).toList();
    }
}
