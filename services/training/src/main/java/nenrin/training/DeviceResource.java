package nenrin.training;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nenrin.networks.engine.Device;
import nenrin.networks.engine.Natives;

/** What this worker computes on, as JSON. */
@Path("/device")
public class DeviceResource {
    /** {@code {"name": "cpu", "sentence": "…"}} */
    @GET
    public Device device() {
        return Natives.describe();
    }
}
