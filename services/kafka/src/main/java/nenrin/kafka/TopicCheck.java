package nenrin.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nenrin.events.TopicSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Compares a broker's topics with the declared ones, and brings settings in line. Of topics that are not declared it knows nothing. */
public final class TopicCheck {
    private static final long PATIENCE_SECONDS = 20;

    private final Admin admin;

    /** Asks through this client, which stays the caller's. */
    public TopicCheck(Admin admin) {
        this.admin = admin;
    }

    /**
     * What differs, in the order of the declared topics.
     *
     * @throws KafkaException where the broker does not answer or does not allow it
     */
    public List<TopicDifference> differences(List<TopicSpec> declared) {
        Map<String, TopicDescription> topics = describe(declared);
        Map<ConfigResource, Config> settings = result(admin.describeConfigs(
                        topics.keySet().stream().map(TopicCheck::resource).toList())
                .all());
        List<TopicDifference> differences = new ArrayList<>();
        for (TopicSpec topic : declared) {
            TopicDescription description = topics.get(topic.name());
            Config config = settings.get(resource(topic.name()));
            if (description == null || config == null) {
                differences.add(new TopicDifference.Missing(topic));
            } else {
                differences.addAll(differences(topic, description, config));
            }
        }
        return differences;
    }

    /** Those that are there. Each is asked for by name: a list of all leaves out, in silence, those that this client may not see. */
    private Map<String, TopicDescription> describe(List<TopicSpec> declared) {
        Map<String, TopicDescription> there = new HashMap<>();
        admin.describeTopics(declared.stream().map(TopicSpec::name).toList())
                .topicNameValues()
                .forEach((name, topic) -> {
                    try {
                        there.put(name, result(topic));
                    } catch (UnknownTopicOrPartitionException e) {
                        // It is missing.
                    }
                });
        return there;
    }

    private static List<TopicDifference> differences(TopicSpec topic, TopicDescription description, Config config) {
        List<TopicDifference> differences = new ArrayList<>();
        int partitions = description.partitions().size();
        if (partitions != topic.partitions()) {
            differences.add(new TopicDifference.Partitions(topic, partitions));
        }
        topic.settings().forEach((name, declared) -> {
            String is = value(config.get(name));
            if (!is.equals(declared)) {
                differences.add(new TopicDifference.Setting(topic, name, is, declared));
            }
        });
        return differences;
    }

    /** Gives these settings the values that are declared; no others are touched. */
    public void mend(Collection<TopicDifference.Setting> settings) {
        Map<ConfigResource, Collection<AlterConfigOp>> operations = settings.stream()
                .collect(Collectors.groupingBy(
                        setting -> resource(setting.topic().name()),
                        Collectors.mapping(TopicCheck::operation, Collectors.toCollection(ArrayList::new))));
        result(admin.incrementalAlterConfigs(operations).all());
    }

    private static AlterConfigOp operation(TopicDifference.Setting setting) {
        return new AlterConfigOp(new ConfigEntry(setting.name(), setting.declared()), AlterConfigOp.OpType.SET);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static String value(@Nullable ConfigEntry entry) {
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private static <T> T result(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for topics.", e);
        }
    }
}
