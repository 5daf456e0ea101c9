package nenrin.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {

    @Test
    void namesExactlyTheTopicsThereAre() {
        assertThat(AsyncApi.channels().map(channel -> channel.path("address").asString()))
                .containsExactlyElementsOf(
                        Topics.all().stream().map(TopicSpec::name).toList());
    }

    static List<TopicSpec> topics() {
        return Topics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void keepsEachTopicAsItIsMade(TopicSpec topic) {
        JsonNode channel = AsyncApi.channel(topic.name()).orElseThrow();
        JsonNode settings = AsyncApi.settings(channel);
        String retention = topic.compacted() ? "delete.retention.ms" : "retention.ms";
        assertThat(AsyncApi.cleanupPolicy(channel)).isEqualTo(topic.compacted() ? "compact" : "delete");
        assertThat(settings.path(retention).asLong())
                .isEqualTo(topic.retention().toMillis());
        assertThat(settings.path("max.message.bytes").asInt()).isEqualTo(topic.maxMessageBytes());
        assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(topic.partitions());
    }

    @Test
    void saysOfEveryTopicWhoWritesOrReadsIt() {
        assertThat(AsyncApi.operations()
                        .map(operation -> AsyncApi.resolve(operation.path("channel")))
                        .map(channel -> channel.path("address").asString()))
                .containsAll(Topics.all().stream().map(TopicSpec::name).toList());
    }
}
