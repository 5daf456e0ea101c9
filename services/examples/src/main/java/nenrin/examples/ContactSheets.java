package nenrin.examples;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import nenrin.events.Topics;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Suppressed;
import org.apache.kafka.streams.kstream.Suppressed.BufferConfig;
import org.apache.kafka.streams.kstream.TimeWindows;

/**
 * A sheet of what was aged in each minute, on a topic of its own: key the minute, value a JPEG. Exactly once, as the results are; a minute's
 * sheet is written once a result of a later one has come.
 */
public final class ContactSheets {
    /** Where the sheets go. */
    public static final String SHEETS = "aging.sheets";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LATE = Duration.ofSeconds(5);

    private ContactSheets() {}

    /** Runs until it is stopped; its argument is the brokers' addresses. */
    public static void main(String[] arguments) {
        KafkaStreams streams = new KafkaStreams(topology(), settings(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close));
        streams.start();
    }

    /** What it does. */
    public static Topology topology() {
        Serde<byte[]> jpeg = Serdes.ByteArray();
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(Topics.AGING_RESULTS, Consumed.with(Serdes.String(), jpeg))
                .processValues(Thumbnails::new)
                .groupBy((request, thumbnail) -> "all", Grouped.with("thumbnails", Serdes.String(), jpeg))
                .windowedBy(TimeWindows.ofSizeAndGrace(MINUTE, LATE))
                .aggregate(
                        () -> Sheet.EMPTY,
                        (all, thumbnail, sheet) -> sheet.with(thumbnail),
                        Materialized.with(Serdes.String(), Sheet.serde()))
                .suppress(Suppressed.untilWindowCloses(BufferConfig.unbounded()))
                .toStream((minute, sheet) -> minute.window().startTime().toString())
                .mapValues(Sheet::jpeg)
                .to(SHEETS, Produced.with(Serdes.String(), jpeg));
        return builder.build();
    }

    /** For these brokers. */
    public static Properties settings(String bootstrapServers) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                "contact-sheets",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.producerPrefix("max.request.size"),
                Topics.PICTURE_BYTES,
                StreamsConfig.consumerPrefix("max.partition.fetch.bytes"),
                Topics.PICTURE_BYTES));
        return settings;
    }
}
