package nenrin.local.asking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import nenrin.local.Refused;

/**
 * Which photos of a folder are done: a line of JSON each, beside what was made of them, so that the same question goes on where it ended,
 * however that was. Any thread.
 */
public final class Journal {
    static final String NAME = ".nenrin-aged.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<PhotoDone> before = new ArrayList<>();

    /** Reads what was noted of a question in a folder, which is made if it is not there. */
    public Journal(Path folder, String question) {
        this.file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> recall(line, question));
            }
        } catch (IOException e) {
            throw notWritable();
        }
    }

    private void recall(String line, String question) {
        try {
            PhotoDone done = JSON.readValue(line, PhotoDone.class);
            if (question.equals(done.question())) {
                before.add(done);
            }
        } catch (JsonProcessingException e) {
            // The line that was being written when everything ended.
        }
    }

    /** What was done before. */
    public List<PhotoDone> before() {
        return List.copyOf(before);
    }

    /** Notes a photo, for good once this returns. */
    public synchronized void note(PhotoDone done) {
        try {
            Files.writeString(
                    file,
                    System.lineSeparator() + JSON.writeValueAsString(done),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw notWritable();
        }
    }

    private Refused notWritable() {
        return new Refused("folder-not-writable", "The file " + file + " can't be read or written.");
    }
}
