package nenrin.ingest.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.ingest.entries.Entry.Refused;
import nenrin.ingest.imports.ImportReport.Refusal;

/** Refused files by reason, with a few names of each, however many there are. */
final class Refusals {
    private static final int EXAMPLES = 5;

    private final Map<String, Refusal> byCode = new LinkedHashMap<>();
    private long count;

    void add(Refused refused) {
        count++;
        byCode.merge(refused.failure().code(), first(refused), Refusals::joined);
    }

    long count() {
        return count;
    }

    List<Refusal> all() {
        return List.copyOf(byCode.values());
    }

    private static Refusal first(Refused refused) {
        return new Refusal(refused.failure().code(), 1, refused.failure().sentence(), List.of(refused.name()));
    }

    private static Refusal joined(Refusal before, Refusal next) {
        List<String> examples = new ArrayList<>(before.examples());
        if (examples.size() < EXAMPLES) {
            examples.addAll(next.examples());
        }
        return new Refusal(before.code(), before.count() + 1, before.sentence(), List.copyOf(examples));
    }
}
