package nenrin.studio.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the results of requests can be read. */
@Readiness
@ApplicationScoped
class TopicsFollowed implements HealthCheck {
    private final AgingDesk desk;

    TopicsFollowed(AgingDesk desk) {
        this.desk = desk;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics followed")
                .status(desk.isReading())
                .build();
    }
}
