package nenrin.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** Who reads topics together with whom. */
public final class GroupMembers {
    private static final long PATIENCE_SECONDS = 10;

    private final Admin admin;

    /** Asks through this client, which stays the caller's. */
    GroupMembers(Admin admin) {
        this.admin = admin;
    }

    /**
     * A client that reads as a member of a group.
     *
     * @param partitions how many of each topic it has
     */
    public record Member(String group, String client, String host, Map<String, Long> partitions) {}

    /** The members of all groups, by group and client. Of groups of other kinds than consumers nothing is said. */
    List<Member> all() throws ExecutionException, InterruptedException, TimeoutException {
        List<String> groups = get(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .toList();
        List<Member> members = new ArrayList<>();
        for (KafkaFuture<ConsumerGroupDescription> group :
                admin.describeConsumerGroups(groups).describedGroups().values()) {
            members.addAll(members(group));
        }
        members.sort(Comparator.comparing(Member::group).thenComparing(Member::client));
        return members;
    }

    private static List<Member> members(KafkaFuture<ConsumerGroupDescription> asked)
            throws InterruptedException, TimeoutException {
        try {
            ConsumerGroupDescription group = get(asked);
            return group.members().stream()
                    .map(member -> member(group.groupId(), member))
                    .toList();
        } catch (ExecutionException e) {
            return List.of(); // gone in the meantime, or of another kind
        }
    }

    private static Member member(String group, MemberDescription member) {
        Map<String, Long> partitions = member.assignment().topicPartitions().stream()
                .collect(Collectors.groupingBy(TopicPartition::topic, Collectors.counting()));
        return new Member(group, member.clientId(), member.host(), partitions);
    }

    private static <T> T get(KafkaFuture<T> future) throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
