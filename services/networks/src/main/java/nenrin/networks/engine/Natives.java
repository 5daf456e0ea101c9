package nenrin.networks.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.nd4j.linalg.factory.Nd4j;

/** Chooses the natives of ND4J by what the processor can do, before anything of ND4J loads. */
public final class Natives {
    private static final String EXTENSION = "org.bytedeco.javacpp.platform.extension";
    private static final String AVX2 = "-onednn-avx2";
    private static final boolean CUDA_ON_CLASS_PATH =
            Natives.class.getResource("/org/nd4j/linalg/jcublas/JCublasBackend.class") != null;

    private Natives() {}

    /**
     * Chooses once; later calls change nothing. Call it before the first class of ND4J loads. Who has set JavaCPP's property
     * {@code org.bytedeco.javacpp.platform.extension} has chosen already.
     */
    public static void choose() {
        if (System.getProperty(EXTENSION) == null) {
            System.setProperty(EXTENSION, extension(cpuInfo()));
        }
    }

    /** What the networks compute on. Loads ND4J's backend only where it could be that of a graphics card. */
    public static Device describe() {
        if (cuda()) {
            return new Device("cuda", "CUDA: " + Nd4j.getBackend().getClass().getSimpleName() + ".");
        }
        int cores = Runtime.getRuntime().availableProcessors();
        String natives = System.getProperty(EXTENSION, "").equals(AVX2) ? "oneDNN with AVX2" : "plain natives";
        return new Device("cpu", "CPU with %d cores, %s.".formatted(cores, natives));
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

    private static String cpuInfo() {
        try {
            return Files.readString(Path.of("/proc/cpuinfo"));
        } catch (IOException notThisSystem) {
            return "";
        }
    }
}
