package nenrin.studio.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nenrin.kafka.Unanswered;

/** A broker that does not answer is no fault of the page: 503, in words. */
@Provider
public class KafkaAway implements ExceptionMapper<Unanswered> {
    @Override
    public Response toResponse(Unanswered unanswered) {
        return Problem.notNow(Problem.KAFKA_AWAY).getResponse();
    }
}
