package nenrin.studio.http;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nenrin.events.Failure;
import nenrin.events.TrainingJob;
import nenrin.studio.training.JobView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** {@code /api/training-jobs}: {@code training.jobs} and {@code training.progress} for clients without Kafka. */
@Path("/api/training-jobs")
@Produces(MediaType.APPLICATION_JSON)
public class TrainingResource {
    private static final String FAMILY = "residual";

    private final TrainingDesk desk;
    private final Streams streams;

    TrainingResource(TrainingDesk desk, Streams streams) {
        this.desk = desk;
        this.streams = streams;
    }

    /** A job as somebody asks for it; the fields are those of {@link TrainingJob}, and what is left out is as usual. */
    public record Wish(
            @Nullable Double minutes,
            @Nullable Integer steps,
            @Nullable String fromModel,
            @Nullable String modelName,
            @Nullable Map<String, String> settings) {

        TrainingJob job(String id) {
            String name = modelName == null || modelName.isBlank() ? FAMILY + "-" + id : modelName;
            String from = fromModel == null || fromModel.isBlank() ? null : fromModel;
            return new TrainingJob(
                    id, FAMILY, minutes, steps, from, name, Objects.requireNonNullElse(settings, Map.of()));
        }
    }

    /** The latest jobs, the newest first. */
    @GET
    public List<JobView> all() {
        return desk.board().all();
    }

    /** One job. */
    @GET
    @Path("/{id}")
    public JobView find(@RestPath String id) {
        return desk.board()
                .find(id)
                .orElseThrow(() -> Problem.notFound("job-unknown", "There is no such job, or not any more."));
    }

    /** Posts a job. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(Wish wish) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        try {
            desk.post(wish.job(id));
        } catch (IllegalArgumentException e) {
            throw Problem.unprocessable(new Failure("value-out-of-range", String.valueOf(e.getMessage())));
        }
        return Response.accepted(Map.of("id", id))
                .location(URI.create("/api/training-jobs/" + id))
                .build();
    }

    /** Stops a job; what it has learned is published. */
    @DELETE
    @Path("/{id}")
    public void stop(@RestPath String id) {
        desk.stop(find(id).id());
    }

    /** A grid of faces as the model aged them after so many steps. */
    @GET
    @Path("/{id}/samples/{step}")
    @Produces("image/png")
    public Response sample(@RestPath String id, @RestPath int step) {
        byte[] png = desk.board()
                .sample(id, step)
                .orElseThrow(() -> Problem.notFound("sample-unknown", "There is no such grid, or not any more."));
        return Response.ok(png).header("Cache-Control", "private, no-store").build();
    }

    /** The ids of jobs of which there is news, as it comes. */
    @GET
    @Path("/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    public Multi<String> changes() {
        return streams.open(desk::changes);
    }
}
