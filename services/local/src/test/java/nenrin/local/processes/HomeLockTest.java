package nenrin.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

    @TempDir
    Path home;

    @Test
    void oneHolderAtATime() {
        try (HomeLock first = HomeLock.tryOf(home).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(HomeLock.tryOf(home)).as("a second holder").isEmpty();
        }
        Optional<HomeLock> next = HomeLock.tryOf(home);
        assertThat(next).as("after the first gave it back").isPresent();
        next.orElseThrow().close();
    }
}
