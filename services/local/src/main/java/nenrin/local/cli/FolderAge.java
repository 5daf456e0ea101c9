package nenrin.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nenrin.client.Aging;
import nenrin.events.AgingRequest;
import nenrin.events.Failure;
import nenrin.kafka.Unanswered;
import nenrin.local.asking.FolderAsking;
import nenrin.local.asking.Journal;
import nenrin.local.asking.Photo;
import nenrin.local.asking.PhotoDone;
import nenrin.local.asking.PhotoFolder;
import nenrin.local.terminal.Table;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * {@code age} with a folder: what is done isn't done again.
 *
 * @param question what is asked of each photo, in words
 * @param request what is asked of one
 */
record FolderAge(Path folder, Path out, String question, Function<Photo, AgingRequest> request) {
    /** How many of the refused photos of one code are named. */
    private static final int NAMED = 3;

    /** Ends with 0 if there is a picture of each photo, else with 2. */
    int run(Worker worker, @Nullable String kafka, Terminal terminal) throws InterruptedException {
        Journal journal = new Journal(out, question);
        List<PhotoDone> done = Collections.synchronizedList(new ArrayList<>(journal.before()));
        Set<String> known = done.stream().map(PhotoDone::file).collect(Collectors.toCollection(HashSet::new));
        List<String> all = PhotoFolder.files(folder, out);
        List<String> todo = all.stream().filter(file -> !known.contains(file)).toList();
        terminal.say("%d files in %s, %d of them done before.", all.size(), folder, all.size() - todo.size());
        if (!todo.isEmpty()) {
            try (Worker.Reached reached = worker.reach(kafka);
                    Aging aging = Unanswered.unless(reached.kafka(), () -> Aging.connect(reached.kafka()));
                    FolderProgress progress = new FolderProgress(terminal, todo.size())) {
                new FolderAsking(folder, out, question, photo -> aging.age(request.apply(photo))).ask(todo, photo -> {
                    if (!photo.isToBeAskedAgain()) {
                        journal.note(photo);
                    }
                    done.add(photo);
                    progress.accept(photo);
                });
            }
        }
        return say(done, terminal);
    }

    private record Refusal(String file, Failure why) {}

    private int say(List<PhotoDone> done, Terminal terminal) {
        List<Refusal> refusals = new ArrayList<>();
        for (PhotoDone photo : done) {
            Failure why = photo.refusal();
            if (why != null) {
                refusals.add(new Refusal(photo.file(), why));
            }
        }
        terminal.say("%d photos aged, in %s.", done.size() - refusals.size(), out);
        if (refusals.isEmpty()) {
            return 0;
        }
        table(refusals).lines().forEach(terminal::say);
        return Endings.THE_USER_CAN_MEND_IT;
    }

    private static Table table(List<Refusal> refusals) {
        Table table = new Table("refused for", "photos", "why", "such as");
        Map<String, List<Refusal>> byCode = refusals.stream()
                .collect(Collectors.groupingBy(refusal -> refusal.why().code(), TreeMap::new, Collectors.toList()));
        byCode.forEach((code, some) -> table.row(
                code,
                some.size(),
                some.getFirst().why().sentence(),
                some.stream().limit(NAMED).map(Refusal::file).collect(Collectors.joining(", "))));
        return table;
    }
}
