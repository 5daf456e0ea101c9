package nenrin.ingest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import nenrin.ingest.entries.Entries;
import nenrin.ingest.entries.MadeUpEntries;
import nenrin.ingest.entries.WatchedStream;
import nenrin.ingest.entries.ZipEntries;
import nenrin.ingest.imports.ImportPlan;
import nenrin.ingest.imports.Imports;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /imports}. An upload is read by the thread that answers it, as fast as Kafka takes its claims. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final Logger LOG = Logger.getLogger(ImportResource.class);
    private static final int MOST_MADE_UP = 100_000;

    private final Imports imports;

    /** Starts imports there. */
    public ImportResource(Imports imports) {
        this.imports = imports;
    }

    /** Imports the zip that comes in as the body. */
    @POST
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    public Response upload(
            InputStream body,
            @RestQuery @Nullable String id,
            @RestQuery @Nullable String name,
            @RestQuery @DefaultValue("utkface") String labels,
            @HeaderParam("Content-Length") @Nullable Long length) {
        Response answer = switch (labels) {
            case "utkface" -> upload(body, id, name, length, ZipEntries::namedLikeUtkFace);
            case "csv" -> upload(body, id, name, length, ZipEntries::labelledByTable);
            case "imdb-wiki" -> upload(body, id, name, length, ZipEntries::ofImdbWiki);
            default -> Answers.badRequest("labels-unknown", "The parameter labels must be utkface, csv or imdb-wiki.");
        };
        passOver(body);
        return answer;
    }

    /** What is left of an upload that is answered early. Many clients listen only when all of theirs is said; one that has gone away doesn't mind. */
    private static void passOver(InputStream body) {
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.debug("The client went away before its upload was answered.", e);
        }
    }

    private Response upload(
            InputStream body,
            @Nullable String id,
            @Nullable String name,
            @Nullable Long length,
            Function<WatchedStream, Entries> reading) {
        WatchedStream watched = new WatchedStream(body);
        Supplier<Entries> entries = () -> reading.apply(watched);
        return ImportNames.check(
                id,
                name,
                names -> Answers.of(
                        imports.run(new ImportPlan(names.id(), names.name(), null, length, watched::count, entries))));
    }

    /** Imports drawn faces. */
    @POST
    @Path("/made-up")
    public Response makeUp(
            @RestQuery @DefaultValue("2000") int count,
            @RestQuery @DefaultValue("1") long seed,
            @RestQuery @Nullable String id,
            @RestQuery @DefaultValue("made-up") String name) {
        if (count < 1 || count > MOST_MADE_UP) {
            return Answers.badRequest("count-out-of-range", "The parameter count must be 1 to " + MOST_MADE_UP + ".");
        }
        return ImportNames.check(
                id,
                name,
                names -> Answers.of(imports.run(new ImportPlan(
                        names.id(), names.name(), (long) count, null, null, () -> new MadeUpEntries(seed, count)))));
    }

    /** How an import goes. */
    @GET
    @Path("/{id}")
    public Response find(@RestPath String id) {
        return imports.find(id).map(Answers::found).orElseGet(Answers::unknown);
    }
}
