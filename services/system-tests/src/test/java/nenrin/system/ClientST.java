package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import nenrin.client.Aging;
import nenrin.client.AgingRefused;
import nenrin.events.AgedPicture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the client's README says, in Java and in Python. */
class ClientST {
    private static final long PATIENCE_SECONDS = 120;
    private static final Path SCRIPT =
            Path.of("..", "client", "age.py").toAbsolutePath().normalize();

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static @Nullable ServiceProcess worker;

    @TempDir
    Path folder;

    @BeforeAll
    static void startAging() {
        worker = ServiceProcess.start("aging", BROKER.bootstrapServers()).awaitReady();
    }

    @AfterAll
    static void stopAging() {
        if (worker != null) {
            worker.close();
        }
    }

    @Test
    void javaGetsEachPictureThenTheEnd() throws Exception {
        try (Aging aging = Aging.connect(BROKER.bootstrapServers())) {
            List<AgedPicture> pictures = collect(aging.age(AgingRequests.SAMPLE, "25,60"));
            assertThat(pictures).extracting(AgedPicture::targetAge).containsExactly(25, 60);
            assertThat(pictures).allSatisfy(picture -> {
                assertThat(picture.warnings()).isEmpty();
                assertThat(picture.likeness()).isBetween(0.5, 1.0);
                assertThat(new PictureDecoder().decode(picture.picture())).isInstanceOf(Decoded.Readable.class);
            });
        }
    }

    @Test
    void javaIsToldWhyThereAreNone() {
        byte[] text = "This is not a picture at all.".getBytes(StandardCharsets.UTF_8);
        try (Aging aging = Aging.connect(BROKER.bootstrapServers())) {
            assertThatThrownBy(() -> collect(aging.age(text, "25")))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            AgingRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("picture-unsupported"));
        }
    }

    @Test
    void pythonGetsTheSame() throws Exception {
        String python = python();
        assumeTrue(
                !python.isEmpty(),
                "Skipped: no python3 has confluent_kafka (Debian and Ubuntu: apt install python3-confluent-kafka).");
        Path photo = Files.write(folder.resolve("photo.png"), AgingRequests.SAMPLE);
        int exit = run(python, SCRIPT.toString(), photo.toString(), "25,60", BROKER.bootstrapServers());
        assertThat(exit).as(Files.readString(output())).isZero();
        assertThat(folder.resolve("age-25.png")).exists();
        assertThat(folder.resolve("age-60.png")).exists();
    }

    /** The first that has the library; that of the distribution is not always the first on the path. */
    private String python() throws Exception {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (run(python, "-c", "import confluent_kafka") == 0) {
                return python;
            }
        }
        return "";
    }

    private static List<AgedPicture> collect(Flow.Publisher<AgedPicture> publisher) throws Exception {
        List<AgedPicture> pictures = new ArrayList<>();
        CompletableFuture<List<AgedPicture>> all = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(AgedPicture picture) {
                pictures.add(picture);
            }

            @Override
            public void onError(Throwable failure) {
                all.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                all.complete(pictures);
            }
        });
        return all.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private int run(String... command) throws Exception {
        File output = output().toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private Path output() {
        return folder.resolve("output");
    }
}
