package nenrin.studio.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFaces;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/samples}: pictures for people who have none at hand. */
@Path("/api/samples")
public class SamplesResource {
    private static final int AGE = 30;
    private static final double QUALITY = 0.95;

    /** Eileen Collins, photographed by NASA; in the public domain. */
    @GET
    @Path("/astronaut")
    public Response astronaut() throws IOException {
        try (@Nullable InputStream picture = getClass().getResourceAsStream("/nenrin/studio/astronaut.png")) {
            if (picture == null) {
                throw new IllegalStateException("The sample is not in the jar.");
            }
            return Response.ok(picture.readAllBytes()).type("image/png").build();
        }
    }

    /** A face that nobody has, drawn in code; another one for each seed. */
    @GET
    @Path("/made-up")
    public Response madeUp(@RestQuery long seed) {
        var face = MadeUpFaces.draw(seed, AGE, seed % 2 == 0, Optional.empty());
        return Response.ok(PictureEncoder.jpeg(face.picture(), QUALITY))
                .type("image/jpeg")
                .build();
    }
}
