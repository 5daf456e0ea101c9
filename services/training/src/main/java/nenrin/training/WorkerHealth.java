package nenrin.training;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the jobs are read. */
@Readiness
class WorkerHealth implements HealthCheck {
    private final Worker worker;
    private final Parts parts;

    WorkerHealth(Worker worker, Parts parts) {
        this.worker = worker;
        this.parts = parts;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("training")
                .status(worker.isReady())
                .withData("worker", parts.voice().worker())
                .withData("device", parts.voice().device())
                .build();
    }
}
