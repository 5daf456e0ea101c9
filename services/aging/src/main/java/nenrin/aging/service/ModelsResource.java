package nenrin.aging.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import nenrin.aging.ServedModel;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.RefusedModel;

/** {@code GET /models}: what this worker can be asked for, where it comes from, and what it computes on. */
@Path("/models")
public class ModelsResource {
    private final AgingWorker worker;

    ModelsResource(AgingWorker worker) {
        this.worker = worker;
    }

    /** What this worker has. */
    @GET
    public Models models() {
        List<Model> served = worker.shelf().served().stream().map(Model::of).toList();
        return new Models(worker.device(), served, worker.shelf().refused());
    }

    /**
     * A worker's models.
     *
     * @param device what it computes on, such as {@code cpu}
     * @param served can be asked for by name
     * @param refused files from the topic that were not taken up, and why
     */
    public record Models(String device, List<Model> served, List<RefusedModel> refused) {}

    /**
     * One model.
     *
     * @param isDefault whether requests that name no model get this one
     * @param source {@code shipped} or {@code topic}
     * @param provenance what its file says of how it was made
     */
    public record Model(String name, String version, boolean isDefault, String source, Map<String, String> provenance) {
        static Model of(ServedModel model) {
            return new Model(
                    model.name(),
                    model.version(),
                    model.name().equals(ModelShelf.DEFAULT),
                    model.source().wire(),
                    model.provenance());
        }
    }
}
