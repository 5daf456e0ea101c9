package nenrin.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nenrin.events.contract.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every kind of record, tried on some hundred made-up ones of each. */
class EveryRecordTest {

    private static Stream<Examples.Example> examples() {
        return LongStream.range(0, 100).boxed().flatMap(seed -> new Examples(seed).all());
    }

    @Test
    void comesBackFromItsMessageAsItWas() {
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.read().apply(example.message()))
                        .usingRecursiveComparison()
                        .isEqualTo(new Reading.Read<>(example.record())));
    }

    @Test
    void isAsTheContractSays() {
        assertThat(examples())
                .allSatisfy(example -> assertThat(Contract.violations(example.topic(), example.message()))
                        .as(example.message().toString())
                        .isEmpty());
    }

    @Test
    void everyTopicIsTried() {
        Set<String> tried =
                new HashSet<>(examples().map(Examples.Example::topic).toList());
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(TopicSpec::name).toList());
    }

    @Test
    void isReadRefusedOrUnreadableHoweverItIsDamagedButNeverAnException() {
        Random random = new Random(7);
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.read().apply(damaged(example.message(), random)))
                        .isInstanceOf(Reading.class));
    }

    @Test
    void withoutCloudEventHeadersIsUnreadable() {
        assertThat(new Examples(1).all()).allSatisfy(example -> {
            Message bare = new Message(
                    example.message().key(), Map.of(), example.message().value());
            assertThat(example.read().apply(bare)).isInstanceOf(Reading.Unreadable.class);
            assertThat(Contract.violations(example.topic(), bare)).isNotEmpty();
        });
    }

    private static Message damaged(Message message, Random random) {
        Map<String, String> headers = new HashMap<>(message.headers());
        String name = headers.keySet().stream()
                .sorted()
                .skip(random.nextInt(headers.size()))
                .findFirst()
                .orElseThrow();
        switch (random.nextInt(4)) {
            case 0 -> headers.remove(name);
            case 1 -> headers.put(name, "");
            case 2 -> headers.put(name, "\u0000-999999999999999999999");
            default -> headers.put(name, "9".repeat(100_000));
        }
        return new Message(random.nextBoolean() ? message.key() : "another", headers, damaged(message.value(), random));
    }

    private static byte @Nullable [] damaged(byte @Nullable [] value, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new byte[0];
            case 2 -> "{\"faceId\": [[[[".getBytes(StandardCharsets.UTF_8);
            case 3 -> "null".getBytes(StandardCharsets.UTF_8);
            default -> value;
        };
    }
}
