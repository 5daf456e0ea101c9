package nenrin.aging.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the networks are loaded and the topic {@code models} is read; names the models that were refused, which do no harm. */
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
        worker.shelf().refused().forEach(model -> response.withData(model.name(), model.sentence()));
        return response.build();
    }
}
