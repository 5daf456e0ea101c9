package nenrin.cleansing.topology;

import java.util.List;
import java.util.Properties;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.FaceFile;
import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.topology.Heard.Learnt;
import nenrin.cleansing.topology.Heard.NotUnderstood;
import nenrin.events.Topics;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Deciding as a topology: claims, reviews and erasures, which any client may have written to any partition, are brought together by
 * face id in one small internal topic; there they meet the measures and the crop of the face, and one processor judges.
 *
 * <pre>
 * faces.raw, faces.reviews, faces.erasures ──► facts (repartitioned) ─┐
 * faces.measured ─────────────────────────────────────────────────────┼──► judge ──► faces.verdicts, faces.clean, tombstones
 * faces.crops (a table; the topic itself is the store's log) ─────────┘
 * </pre>
 */
public final class DecidingTopology {
    static final String FILES = "files";
    static final String CROPS = "crops";

    private DecidingTopology() {}

    /** The settings that the topology itself needs; they must be among those it runs with. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS);
        return settings;
    }

    /** The topology that decides by these rules. */
    public static Topology of(Deciding deciding) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(FILES), Serdes.String(), JsonSerde.of(FaceFile.class)));
        KStream<String, Fact> facts =
                claimsReviewsErasures(builder).merge(measures(builder)).merge(crops(builder));
        toTheirTopics(facts.process(() -> new Judging(deciding), Named.as("judge"), FILES, CROPS), "judged");
        return builder.build(settings());
    }

    private static KStream<String, Fact> claimsReviewsErasures(StreamsBuilder builder) {
        Serde<Fact> json = JsonSerde.of(Fact.class);
        return facts(builder, "anybody", List.of(Topics.FACES_RAW, Topics.FACES_REVIEWS, Topics.FACES_ERASURES))
                .repartition(Repartitioned.<String, Fact>as("facts")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(json)
                        .withNumberOfPartitions(Topics.PARTITIONS));
    }

    private static KStream<String, Fact> measures(StreamsBuilder builder) {
        return facts(builder, "measures", List.of(Topics.FACES_MEASURED));
    }

    private static KStream<String, Fact> crops(StreamsBuilder builder) {
        return builder.table(
                        Topics.FACES_CROPS,
                        Consumed.with(Serdes.String(), Serdes.ByteArray()),
                        Materialized.<String, byte[]>as(Stores.persistentTimestampedKeyValueStore(CROPS))
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.ByteArray())
                                .withCachingDisabled())
                .toStream()
                .mapValues(crop -> new Fact.CropChanged());
    }

    private static KStream<String, Fact> facts(StreamsBuilder builder, String name, List<String> topics) {
        KStream<String, Heard> heard = builder.stream(
                        topics,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName(name))
                .process(Listening::new, Named.as("listen-to-" + name));
        toTheirTopics(
                heard.flatMapValues(one -> one instanceof NotUnderstood(var letter)
                        ? List.of(new Outgoing(Topics.DEAD_LETTERS, letter.toMessage()))
                        : List.of()),
                "letters-of-" + name);
        return heard.flatMapValues(one -> one instanceof Learnt(Fact fact) ? List.of(fact) : List.of());
    }

    private static void toTheirTopics(KStream<String, Outgoing> outgoing, String name) {
        outgoing.to(
                (key, one, place) -> one.topic(),
                Produced.with(Serdes.String(), OutgoingSerde.serde()).withName(name));
    }
}
