package nenrin.networks.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.nd4j.linalg.factory.Nd4j;

/** Chooses the natives of ND4J by what the machine can do, before anything of ND4J loads. */
public final class Natives {
    private static final String EXTENSION = "org.bytedeco.javacpp.platform.extension";
    private static final String AVX2 = "-onednn-avx2";
    private static final String PREFER_CPU = "BACKEND_PRIORITY_CPU";
    private static final boolean CUDA_ON_CLASS_PATH =
            Natives.class.getResource("/org/nd4j/linalg/jcublas/JCublasBackend.class") != null;

    private Natives() {}

    /**
     * Chooses once; later calls change nothing. Call it before the first class of ND4J loads. Who has set JavaCPP's property
     * {@code org.bytedeco.javacpp.platform.extension} has chosen already.
     *
     * @throws IllegalStateException with a sentence that says what to do, if ND4J would use a graphics card that it has no code for
     */
    public static void choose() {
        List<Card> cards = cards();
        if (!cards.isEmpty() && System.getenv(PREFER_CPU) == null) {
            Card.objection(cards).ifPresent(objection -> {
                throw new IllegalStateException(objection);
            });
        }
        if (System.getProperty(EXTENSION) == null) {
            System.setProperty(EXTENSION, extension(cpuInfo()));
        }
    }

    /**
     * What the environment of a process with networks must hold, for the natives read it before Java can say anything: one
     * thread an op, memory that is kept, and the CPU where the card can't be used.
     */
    public static Map<String, String> environment() {
        Properties file = new Properties();
        try (InputStream stream = Natives.class.getResourceAsStream("/nenrin/networks/natives.env")) {
            file.load(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = new LinkedHashMap<>();
        file.forEach((name, value) -> environment.put(name.toString(), value.toString()));
        if (CUDA_ON_CLASS_PATH && Card.objection(cards()).isPresent()) {
            environment.put(PREFER_CPU, "1000");
        }
        return environment;
    }

    /** What the networks compute on. Loads ND4J's backend only where it could be that of a graphics card. */
    public static Device describe() {
        if (cuda()) {
            String name = cards().stream().map(Card::name).findFirst().orElse("a card");
            return new Device("cuda", "CUDA on %s.".formatted(name));
        }
        String why = CUDA_ON_CLASS_PATH ? " " + Card.objection(cards()).orElse("CUDA was not wanted.") : "";
        return new Device("cpu", cpu(System.getenv()) + why);
    }

    /** The sentence for a CPU under an environment. */
    static String cpu(Map<String, String> environment) {
        String natives = System.getProperty(EXTENSION, "").equals(AVX2) ? "oneDNN with AVX2" : "plain natives";
        return "CPU with %d cores, %s, threads an op: %s of OpenMP, %s of OpenBLAS."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        natives,
                        environment.getOrDefault("OMP_NUM_THREADS", "as many as it likes"),
                        environment.getOrDefault("OPENBLAS_NUM_THREADS", "as many as it likes"));
    }

    /** The extension of the natives for a processor, as {@code /proc/cpuinfo} describes it. */
    static String extension(String cpuInfo) {
        boolean fast = cpuInfo.lines()
                .filter(line -> line.startsWith("flags"))
                .map(line -> Arrays.asList(line.split("\\s+", -1)))
                .anyMatch(flags -> flags.contains("avx2") && flags.contains("fma"));
        return fast ? AVX2 : "";
    }

    /** Whether arrays lie on a graphics card. Both backends may be on the class path; ND4J prefers the card if there is one. */
    static boolean cuda() {
        return CUDA_ON_CLASS_PATH && Nd4j.getBackend().getClass().getName().contains("jcublas");
    }

    private static List<Card> cards() {
        return CUDA_ON_CLASS_PATH ? Cards.LISTED : List.of();
    }

    /** Asked once. */
    private static final class Cards {
        private static final List<Card> LISTED =
                Card.listed(said("nvidia-smi", "--query-gpu=name,compute_cap", "--format=csv,noheader")
                        .orElse(""));
    }

    private static Optional<String> said(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    private static String cpuInfo() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"));
        } catch (IOException notThisSystem) {
            return "";
        }
    }
}
