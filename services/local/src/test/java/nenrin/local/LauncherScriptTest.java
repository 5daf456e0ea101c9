package nenrin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a project, with a Maven and a JDK, that are not real: which JDK it takes, when it builds, what it says. */
class LauncherScriptTest {
    private static final Path SCRIPT = Path.of("../../nenrin").toAbsolutePath().normalize();
    private static final List<String> SERVICES = List.of("ingest", "cleansing", "training", "aging", "studio");

    @TempDir
    Path folder;

    private Path project = Path.of("project");

    private record Ended(int exitCode, String output) {}

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        Files.copy(SCRIPT, project.resolve("nenrin"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        source("pom.xml");
        source("services/aging/pom.xml");
        source("services/aging/src/main/java/Old.java");
        program(folder.resolve("bin/mvn"), "echo built >> '" + folder.resolve("builds") + "'; " + builds());
        jdk("jdk-21", "21.0.2");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceHasChanged() throws Exception {
        assertThat(nenrin("status").output()).contains("Building Nenrin").endsWith("jdk-21 runs status\n");
        assertThat(nenrin("status").output()).isEqualTo("jdk-21 runs status\n");
        assertThat(timesBuilt()).isEqualTo(1);

        changed("services/aging/src/main/java/Old.java");
        assertThat(nenrin("age", "a photo.jpg").output())
                .contains("Building")
                .endsWith("jdk-21 runs age a photo.jpg\n");
        assertThat(timesBuilt()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsGoneOrWhatWasBuiltIs() throws Exception {
        source("services/aging/src/main/java/New.java");
        nenrin("status");
        Files.delete(project.resolve("services/aging/src/main/java/New.java"));
        changed("services/aging/src/main/java");
        nenrin("status");
        assertThat(timesBuilt()).isEqualTo(2);

        Files.delete(project.resolve("services/training/target/quarkus-app/quarkus-run.jar"));
        nenrin("status");
        assertThat(timesBuilt()).isEqualTo(3);
    }

    @Test
    void aBuildThatFailsShowsTheEndOfItsLogAndNothingRuns() throws Exception {
        program(folder.resolve("bin/mvn"), "echo 'cannot find symbol'; exit 1");
        Ended ended = nenrin("status");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("cannot find symbol", "build.log").doesNotContain("runs status");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        jdk("jdk-17", "17.0.15");
        Ended ended = nenrin("jdk-17", "status");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.output()).as("the one on the PATH runs").endsWith("jdk-21 runs status\n");
    }

    @Test
    void handsOnTheExitCode() throws Exception {
        nenrin("status");
        assertThat(nenrin("age", "refuse").exitCode()).isEqualTo(2);
        assertThat(nenrin("fly").exitCode()).isEqualTo(2);
        assertThat(nenrin("help").output()).contains("  age ", "  up ", "  status ", "  test ");
    }

    @Test
    void anUnknownModuleIsRefusedWithTheNamesOfThoseThatAre() throws Exception {
        Ended ended = nenrin("test", "nothing");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.output()).contains("there is no module nothing", "aging");
    }

    private Ended nenrin(String... arguments) throws Exception {
        return arguments[0].startsWith("jdk-")
                ? run(arguments[0], List.of(arguments).subList(1, arguments.length))
                : run("jdk-21", List.of(arguments));
    }

    private Ended run(String javaHome, List<String> arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(project.resolve("nenrin").toString());
        builder.command().addAll(arguments);
        builder.redirectErrorStream(true).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve(javaHome).toString());
        String path = folder.resolve("bin") + ":" + folder.resolve("jdk-21/bin") + ":";
        builder.environment().merge("PATH", path, (all, ours) -> ours + all);
        builder.environment().keySet().removeAll(List.of("NENRIN_HOME", "NENRIN_NO_BUILD"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private int timesBuilt() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    /** What a build leaves. */
    private static String builds() {
        StringBuilder script = new StringBuilder("mkdir -p services/local/target; : > services/local/target/local.jar;"
                + " echo \"$PWD/services/local/target/local.jar\" > services/local/target/dependencies;");
        for (String service : SERVICES) {
            String app = "services/" + service + "/target/quarkus-app";
            script.append(" mkdir -p ").append(app).append("; : > ").append(app).append("/quarkus-run.jar;");
        }
        return script.toString();
    }

    private void jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        program(jdk.resolve("bin/javac"), "true");
        String skip = "while [ \"$1\" != nenrin.local.cli.Nenrin ]; do shift; done; shift; ";
        program(jdk.resolve("bin/java"), skip + "echo \"" + name + " runs $*\"; [ \"${2:-}\" != refuse ] || exit 2");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void source(String name) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    /** Its time goes a little into the future, since a build and a change may fall into the same tick. */
    private void changed(String name) throws IOException {
        Files.setLastModifiedTime(
                project.resolve(name), FileTime.from(Instant.now().plusSeconds(1)));
    }
}
