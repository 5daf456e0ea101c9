package nenrin.studio.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import nenrin.events.Failure;

/**
 * Why something can't be done, as RFC 9457 writes it.
 *
 * @param type names the kind of problem: {@code urn:nenrin:} and the code
 * @param title the code
 * @param detail a sentence
 */
public record Problem(String type, String title, int status, String detail, String code) {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNPROCESSABLE = 422;

    static final Failure KAFKA_AWAY =
            new Failure("kafka-unreachable", "The studio does not hear from Kafka at the moment; try again.");

    /** For who asks for too much. */
    static final String TOO_MANY = new Problem(
                    "urn:nenrin:too-many-asks",
                    "too-many-asks",
                    429,
                    "That is more than one client may ask for in a minute; wait a minute.",
                    "too-many-asks")
            .json();

    /** Of what a request says. */
    static WebApplicationException unprocessable(Failure failure) {
        return of(UNPROCESSABLE, failure);
    }

    /** Of what is not there, or not any more. */
    static WebApplicationException notFound(String code, String sentence) {
        return of(Response.Status.NOT_FOUND.getStatusCode(), new Failure(code, sentence));
    }

    /** Of what can't be done now, and may be later. */
    static WebApplicationException notNow(Failure failure) {
        return of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), failure);
    }

    private static WebApplicationException of(int status, Failure failure) {
        Problem problem =
                new Problem("urn:nenrin:" + failure.code(), failure.code(), status, failure.sentence(), failure.code());
        return new WebApplicationException(
                Response.status(status).type(MEDIA_TYPE).entity(problem.json()).build());
    }

    private String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON.", e);
        }
    }
}
