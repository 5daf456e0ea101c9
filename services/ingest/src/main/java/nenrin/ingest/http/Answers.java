package nenrin.ingest.http;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import nenrin.events.Failure;
import nenrin.ingest.imports.Admission;
import nenrin.ingest.imports.ImportReport;

/** Outcomes as HTTP answers. */
final class Answers {
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> OF_KAFKA =
            Set.of("kafka-unreachable", "kafka-refused", "replaced", "transaction-open");

    private Answers() {}

    static Response of(Admission admission) {
        return switch (admission) {
            case Admission.Ended(ImportReport report) ->
                Response.status(status(report)).entity(report).build();
            case Admission.Busy(Failure failure) -> failed(Response.Status.CONFLICT, failure);
            case Admission.Taken(Failure failure) -> failed(Response.Status.BAD_REQUEST, failure);
        };
    }

    private static int status(ImportReport report) {
        Failure failure = report.failure();
        if (failure == null) {
            return Response.Status.OK.getStatusCode();
        }
        return OF_KAFKA.contains(failure.code()) ? Response.Status.SERVICE_UNAVAILABLE.getStatusCode() : UNPROCESSABLE;
    }

    static Response found(ImportReport report) {
        return Response.ok(report).build();
    }

    static Response unknown() {
        return failed(
                Response.Status.NOT_FOUND, new Failure("import-unknown", "There was no import of this id lately."));
    }

    static Response badRequest(String code, String sentence) {
        return failed(Response.Status.BAD_REQUEST, new Failure(code, sentence));
    }

    private static Response failed(Response.Status status, Failure failure) {
        return Response.status(status).entity(Map.of("failure", failure)).build();
    }
}
