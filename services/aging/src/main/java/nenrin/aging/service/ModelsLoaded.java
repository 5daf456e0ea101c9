package nenrin.aging.service;

import jakarta.enterprise.context.ApplicationScoped;
import nenrin.aging.ServedModel;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the networks are loaded and the topic {@code models} is read. Says which model is served on what, and names the files that
 * were refused, which do no harm.
 */
@Readiness
@ApplicationScoped
class ModelsLoaded implements HealthCheck {
    private final AgingWorker worker;

    ModelsLoaded(AgingWorker worker) {
        this.worker = worker;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("models loaded").status(worker.isLoaded());
        worker.shelf().find(null).ifPresent(model -> response.withData("model", words(model)));
        worker.shelf().refused().forEach(model -> response.withData("refused " + model.name(), model.sentence()));
        response.withData("device", worker.device());
        return response.build();
    }

    private static String words(ServedModel model) {
        return "%s %s (%s)"
                .formatted(model.name(), model.version(), model.source().wire());
    }
}
