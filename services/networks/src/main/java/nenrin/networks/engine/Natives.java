package nenrin.networks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chooses the natives of ND4J by what the processor can do, before anything of ND4J loads. */
public final class Natives {
    private static final boolean CUDA =
            Natives.class.getResource("/org/nd4j/linalg/jcublas/JCublasBackend.class") != null;

    private static final String EXTENSION = "org.bytedeco.javacpp.platform.extension";

    private Natives() {}

    /** Chooses once; later calls change nothing. Call it before the first class of ND4J loads. */
    public static void choose() {
        if (System.getProperty(EXTENSION) == null && has("avx2")) {
            System.setProperty(EXTENSION, "-onednn-avx2");
        }
    }

    /** What the networks compute on. */
    public static Device describe() {
        String extension = System.getProperty(EXTENSION, "");
        int cores = Runtime.getRuntime().availableProcessors();
        return new Device(
                "cpu",
                "CPU, %d cores, %s.".formatted(cores, extension.isEmpty() ? "plain natives" : "oneDNN with AVX2"));
    }

    /** Whether the natives on the class path are those of CUDA. */
    static boolean cuda() {
        return CUDA;
    }

    private static boolean has(String flag) {
        try {
            return Files.readString(Path.of("/proc/cpuinfo")).matches("(?s).*\\b" + flag + "\\b.*");
        } catch (IOException e) {
            return false;
        }
    }
}
