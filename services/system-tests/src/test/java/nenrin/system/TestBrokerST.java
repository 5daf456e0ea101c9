package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.AgingCancellation;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every other system test stands on this: what is sent to a topic can be read from it, headers and all. */
class TestBrokerST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    @Test
    void whatIsSentCanBeRead() {
        Records records = new Records(BROKER.bootstrapServers());
        Message sent = new AgingCancellation("req-1").toMessage();
        records.send(Topics.AGING_CANCELLATIONS, sent);
        List<Message> read = records.all(Topics.AGING_CANCELLATIONS);
        assertThat(read).singleElement().satisfies(message -> {
            assertThat(message.headers()).isEqualTo(sent.headers());
            assertThat(AgingCancellation.read(message)).isEqualTo(new Reading.Read<>(new AgingCancellation("req-1")));
        });
    }
}
