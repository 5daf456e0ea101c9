package nenrin.studio.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nenrin.events.FaceCrop;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Review;
import nenrin.studio.cleansing.FaceSummary;
import nenrin.studio.cleansing.FaceTable;
import nenrin.studio.cleansing.FaceView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/faces}: {@code faces.verdicts} to look at, {@code faces.reviews} to write. */
@Path("/api/faces")
@Produces(MediaType.APPLICATION_JSON)
public class FacesResource {
    private static final int MOST_AT_ONCE = 100;
    private static final String REVIEWER = "studio";
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private final FaceDesk desk;

    FacesResource(FaceDesk desk) {
        this.desk = desk;
    }

    /** What a person says of a face; labels are left out where they are right. */
    public record Said(
            Review.@Nullable Decision decision,
            @Nullable Integer age,
            @Nullable Gender gender,
            @Nullable String note) {}

    /** The set at a glance. */
    @GET
    @Path("/summary")
    public FaceSummary summary() {
        return desk.table().summary();
    }

    /** Faces that were dropped for a reason, or that are kept. */
    @GET
    public List<FaceView> because(
            @RestQuery @DefaultValue(FaceTable.KEPT) String reason,
            @RestQuery @DefaultValue("0") int from,
            @RestQuery @DefaultValue("48") int count) {
        return desk.table().because(reason, Math.max(0, from), Math.clamp(count, 0, MOST_AT_ONCE));
    }

    /** Faces to review, the most doubtful first. */
    @GET
    @Path("/doubtful")
    public List<FaceView> doubtful(@RestQuery @DefaultValue("20") int count) {
        return desk.table().doubtful(Math.clamp(count, 0, MOST_AT_ONCE));
    }

    /** The aligned face. */
    @GET
    @Path("/{id}/crop")
    @Produces(MediaType.WILDCARD)
    public Response crop(@RestPath String id) {
        FaceCrop crop = desk.crop(id)
                .filter(one -> PICTURES.contains(one.contentType()))
                .orElseThrow(() -> Problem.notFound("face-unknown", "There is no crop of such a face."));
        return Response.ok(crop.picture())
                .type(crop.contentType())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Says what is to be done with a face. */
    @POST
    @Path("/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public void review(@RestPath String id, Said said) {
        known(id);
        try {
            desk.review(written(id, said));
        } catch (IllegalArgumentException e) {
            throw Problem.unprocessable(new Failure("value-out-of-range", String.valueOf(e.getMessage())));
        }
    }

    private static Review written(String id, Said said) {
        if (said.decision() == null) {
            throw new IllegalArgumentException("A review keeps or drops.");
        }
        return new Review(id, said.decision(), said.age(), said.gender(), REVIEWER, said.note());
    }

    /** Takes back what was said of a face. */
    @DELETE
    @Path("/{id}/review")
    public void takeBack(@RestPath String id) {
        known(id);
        desk.takeBack(id);
    }

    /** A person's face must go: from here on nothing shows it or trains on it. Can't be taken back. */
    @DELETE
    @Path("/{id}")
    public void erase(@RestPath String id) {
        known(id);
        desk.erase(id);
    }

    private void known(String id) {
        if (desk.table().find(id).isEmpty()) {
            throw Problem.notFound("face-unknown", "There is no such face, or nothing was decided on it yet.");
        }
    }
}
