package nenrin.ingest.imports;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nenrin.ingest.entries.Entries;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param id what to ask for it by
 * @param name what people call the set
 * @param entriesTotal null where nobody knows until the end
 * @param bytesTotal of the request's body; null where nobody said
 * @param bytesRead how much of the body has been read so far; null where there is none
 * @param entries begins to read; called once, by the thread that then asks for the entries
 */
public record ImportPlan(
        String id,
        String name,
        @Nullable Long entriesTotal,
        @Nullable Long bytesTotal,
        @Nullable LongSupplier bytesRead,
        Supplier<Entries> entries) {}
