package nenrin.aging.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once this worker is a member of the group that shares the requests. */
@Readiness
@ApplicationScoped
class RequestsConnected implements HealthCheck {
    private final AgingWorker worker;

    RequestsConnected(AgingWorker worker) {
        this.worker = worker;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("requests connected")
                .status(worker.isConnected())
                .build();
    }
}
