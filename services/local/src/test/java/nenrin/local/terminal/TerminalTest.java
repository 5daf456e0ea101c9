package nenrin.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void inAPipeThereAreNoControlCharactersAndALiveLineOnlyEveryTenSeconds() {
        Terminal terminal = new Terminal(out, out, false);
        for (int step = 1; step <= 1000; step++) {
            terminal.live("step " + step);
        }
        terminal.say("done");
        assertThat(said()).doesNotContain("\u001B", "\r").isEqualTo("done\n");
    }

    @Test
    void onATerminalALiveLineIsWrittenOver() {
        Terminal terminal = new Terminal(out, out, true);
        terminal.live("step 1");
        terminal.live("step 2");
        terminal.say("done");
        assertThat(said()).isEqualTo("\r\u001B[Kstep 1\r\u001B[Kstep 2\r\u001B[Kdone\n");
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
