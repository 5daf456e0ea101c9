package nenrin.studio.http;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.Map;
import nenrin.events.AgedPicture;
import nenrin.events.Failure;
import nenrin.studio.aging.Asked;
import nenrin.studio.aging.KeptRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /api/aging-requests}: {@code aging.requests} and {@code aging.results} for clients without Kafka. */
@Path("/api/aging-requests")
@Produces(MediaType.APPLICATION_JSON)
public class AgingRequestsResource {
    static final String PATH = "/api/aging-requests";

    private final AgingDesk desk;
    private final Streams streams;

    AgingRequestsResource(AgingDesk desk, Streams streams) {
        this.desk = desk;
        this.streams = streams;
    }

    /** Asks for the face on the body, a picture, at {@code ages}; the parameters are those of the topic's attributes. */
    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp", MediaType.APPLICATION_OCTET_STREAM})
    public Response ask(
            byte[] picture,
            @RestQuery @Nullable String ages,
            @RestQuery @Nullable String age,
            @RestQuery @Nullable String gender,
            @RestQuery @Nullable String faces,
            @RestQuery @Nullable String form,
            @RestQuery @Nullable String strength,
            @RestQuery @Nullable String model) {
        String id = desk.ask(picture, new Asked.Words(ages, age, gender, faces, form, strength, model));
        return Response.accepted(Map.of("id", id))
                .location(URI.create(PATH + "/" + id))
                .build();
    }

    /** What has come of a request so far. */
    @GET
    @Path("/{id}")
    public AnswerView.Whole find(@RestPath String id) {
        KeptRequest request = kept(id);
        return AnswerView.Whole.of(id, request.isComplete(), request.answers());
    }

    /** The same as it comes. */
    @GET
    @Path("/{id}/results")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<OutboundSseEvent> results(
            @RestPath String id, @HeaderParam("Last-Event-ID") @Nullable Integer last, @Context Sse sse) {
        KeptRequest request = kept(id);
        return streams.open(() -> AnswerStream.of(request, last == null ? 0 : last + 1, sse));
    }

    /** One aged picture. */
    @GET
    @Path("/{id}/pictures/{index}")
    @Produces(MediaType.WILDCARD)
    public Response picture(@RestPath String id, @RestPath int index) {
        AgedPicture picture = kept(id).answers().stream()
                .filter(answer -> answer instanceof AgedPicture aged && aged.index() == index)
                .map(AgedPicture.class::cast)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("picture-not-there", "There is no such picture, or not yet."));
        return Response.ok(picture.picture())
                .type(picture.contentType())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Nobody waits for it any more: it is cancelled where it waits, and nothing of it is served from here on. */
    @DELETE
    @Path("/{id}")
    public void forget(@RestPath String id) {
        kept(id);
        desk.forget(id);
    }

    private KeptRequest kept(String id) {
        return desk.find(id).orElseThrow(AgingRequestsResource::unknown);
    }

    private static WebApplicationException unknown() {
        Failure gone = new Failure(
                "request-unknown", "The studio has no such request, or not any more: it keeps the latest only.");
        return Problem.notFound(gone.code(), gone.sentence());
    }
}
