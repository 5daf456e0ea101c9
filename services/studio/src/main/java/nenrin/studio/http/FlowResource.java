package nenrin.studio.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nenrin.events.DeadLetter;
import nenrin.events.Topics;
import nenrin.studio.flow.DeadLetters;
import nenrin.studio.flow.FlowView;
import nenrin.studio.flow.FlowWatch;
import nenrin.studio.kafka.Following;
import nenrin.studio.kafka.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** {@code /api/flow}: the pipeline as it runs, and what it could not read. */
@Path("/api/flow")
@ApplicationScoped
public class FlowResource {
    private static final int MOST_LETTERS = 200;
    private static final long MOST_LETTER_BYTES = 32L << 20;

    private final FlowWatch watch;
    private final Streams streams;
    private final Outbox outbox;
    private final DeadLetters letters = new DeadLetters(MOST_LETTERS, MOST_LETTER_BYTES);
    private final Following following;

    FlowResource(
            FlowWatch watch,
            Streams streams,
            Outbox outbox,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.watch = watch;
        this.streams = streams;
        this.outbox = outbox;
        this.following = Following.fromBeginning(kafka, Topics.DEAD_LETTERS, letters::accept);
    }

    void start(@Observes StartupEvent event) {
        // Being made is enough.
    }

    void stop(@Observes ShutdownEvent event) {
        following.close();
    }

    /** Every two seconds. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<FlowView> flow() {
        return streams.open(watch::views);
    }

    /** The latest dead letters. */
    @GET
    @Path("/dead-letters")
    @Produces(MediaType.APPLICATION_JSON)
    public List<DeadLetters.View> deadLetters() {
        return letters.latest();
    }

    /** Sends one again to where it came from, as it was: for when what could not read it has been mended. */
    @POST
    @Path("/dead-letters/{topic}/{partition}/{offset}")
    public void sendAgain(@RestPath String topic, @RestPath int partition, @RestPath long offset) {
        DeadLetter letter = letters.find(topic, partition, offset)
                .orElseThrow(
                        () -> Problem.notFound("letter-unknown", "There is no such dead letter, or not any more."));
        outbox.send(letter.topic(), letter.original());
    }
}
