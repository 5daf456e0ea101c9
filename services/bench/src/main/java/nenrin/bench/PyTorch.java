package nenrin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same network in PyTorch: a script that prints a line of JSON with pictures a second for each memory layout. The project holds no
 * Python; both are somebody else's, and named on the command line.
 */
final class PyTorch {
    private final String python;
    private final Path script;
    private final int threads;
    private final List<Work> works;

    PyTorch(String python, Path script, int threads, List<Work> works) {
        this.python = python;
        this.script = script;
        this.threads = threads;
        this.works = works;
    }

    /** Why nothing can be measured; nothing where it can. */
    Optional<String> absence() {
        if (!Files.isRegularFile(script)) {
            return Optional.of("PyTorch: not measured, there is no script " + script + " (--peer names one).");
        }
        try {
            said("-c", "import torch");
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("PyTorch: not measured, " + python
                    + " has no torch (--python or NENRIN_PYTHON names one that has).");
        }
    }

    /** Both memory layouts, each measured for that many seconds of training and a third of it for each inference. */
    Map<String, Map<Work, Double>> round(double seconds) throws IOException {
        String answer =
                said(script.toString(), "--threads", Integer.toString(threads), "--seconds", Double.toString(seconds));
        JsonNode said = new ObjectMapper().readTree(answer);
        Map<String, Map<Work, Double>> layouts = new LinkedHashMap<>();
        layouts.put("PyTorch", rates(said.path("default")));
        layouts.put("channels-last", rates(said.path("channels_last")));
        return layouts;
    }

    private Map<Work, Double> rates(JsonNode layout) {
        Map<Work, Double> rates = new LinkedHashMap<>();
        works.stream()
                .filter(work -> layout.has(work.peer()))
                .forEach(work -> rates.put(work, layout.get(work.peer()).asDouble()));
        return rates;
    }

    private String said(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(python);
        builder.command().addAll(List.of(arguments));
        // What our natives need is not what PyTorch would choose.
        nenrin.networks.engine.Natives.environment().keySet().forEach(builder.environment()::remove);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(
                        python + " " + String.join(" ", arguments) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return answer;
    }
}
