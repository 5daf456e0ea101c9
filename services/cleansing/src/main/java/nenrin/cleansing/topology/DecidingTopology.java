package nenrin.cleansing.topology;

import java.util.List;
import java.util.Properties;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.FaceFile;
import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.duplicates.Sign;
import nenrin.cleansing.topology.Heard.Learnt;
import nenrin.cleansing.topology.Heard.NotUnderstood;
import nenrin.cleansing.topology.Said.Signed;
import nenrin.cleansing.topology.Said.Whispered;
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
 * faces.crops (a table; the topic itself is the store's log) ─────────┘        │ bands (repartitioned)
 *                    settle ◄── told (repartitioned) ◄── introduce ◄── met ◄── find duplicates
 * </pre>
 *
 * Pictures of one photo find each other by bands of their hashes. Those that met tell each other of themselves, and then each is
 * judged among the others: {@code judge}, {@code introduce} and {@code settle} share the files.
 */
public final class DecidingTopology {
    static final String FILES = "files";
    static final String CROPS = "crops";
    static final String DUPLICATES = "duplicates";

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
        builder.addStateStore(Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(DUPLICATES), Serdes.String(), SignSerde.serde()));
        KStream<String, Fact> facts =
                claimsReviewsErasures(builder).merge(measures(builder)).merge(crops(builder));
        KStream<String, Said> judged =
                facts.process(() -> new Judging(deciding, true), Named.as("judge"), FILES, CROPS);
        KStream<String, Said> introduced =
                met(judged).process(() -> new Judging(deciding, false), Named.as("introduce"), FILES, CROPS);
        KStream<String, Said> settled = told(judged.merge(introduced))
                .process(() -> new Judging(deciding, false), Named.as("settle"), FILES, CROPS);
        toTheirTopics(outgoing(judged.merge(introduced).merge(settled)), "judged");
        return builder.build(settings());
    }

    private static KStream<String, Fact> claimsReviewsErasures(StreamsBuilder builder) {
        Serde<Fact> json = JsonSerde.of(Fact.class);
        return facts(builder, "anybody", List.of(Topics.FACES_RAW, Topics.FACES_REVIEWS, Topics.FACES_ERASURES))
                .repartition(through("facts", json));
    }

    /** Who shows the same photo: faces sign under their bands, and those of one band meet. */
    private static KStream<String, Fact> met(KStream<String, Said> judged) {
        return judged.flatMapValues(said -> said instanceof Signed(Sign sign) ? List.of(sign) : List.<Sign>of())
                .repartition(through("bands", SignSerde.serde()))
                .process(Finding::new, Named.as("find-duplicates"), DUPLICATES)
                .repartition(through("met", JsonSerde.of(Fact.class)));
    }

    private static KStream<String, Fact> told(KStream<String, Said> said) {
        return said.flatMapValues(one -> one instanceof Whispered(Fact fact) ? List.of(fact) : List.<Fact>of())
                .repartition(through("told", JsonSerde.of(Fact.class)));
    }

    private static KStream<String, Outgoing> outgoing(KStream<String, Said> said) {
        return said.flatMapValues(one -> one instanceof Outgoing outgoing ? List.of(outgoing) : List.<Outgoing>of());
    }

    private static <T> Repartitioned<String, T> through(String topic, Serde<T> values) {
        return Repartitioned.<String, T>as(topic)
                .withKeySerde(Serdes.String())
                .withValueSerde(values)
                .withNumberOfPartitions(Topics.PARTITIONS);
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
