package nenrin.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSummaryTest {

    @TempDir
    Path reports;

    @Test
    void saysWhatFailedAndWhyOthersWereSkippedAndCountsInTheLastLine() throws IOException {
        report("A", "<testcase classname='a.ATest' name='works'/>");
        report("B", """
                <testcase classname='b.BTest' name='breaks'><failure message='expected 1&#10;but was 2'/></testcase>
                <testcase classname='b.BTest' name='throws'><error message='oh'/></testcase>
                <testcase classname='b.BTest' name='waits'><skipped message='kcat is not installed'/></testcase>
                """);
        TestSummary summary = TestSummary.of(reports);
        assertThat(summary.isGood()).isFalse();
        assertThat(lines(summary, true))
                .containsExactly(
                        "",
                        "Failed:",
                        "  b.BTest.breaks: expected 1",
                        "  b.BTest.throws: oh",
                        "Skipped:",
                        "  b.BTest.waits: kcat is not installed",
                        "1 passed, 2 failed, 1 skipped");
    }

    @Test
    void nothingRunIsNotGood() throws IOException {
        TestSummary summary = TestSummary.of(reports, reports.resolve("not there"));
        assertThat(summary.isGood()).isFalse();
        assertThat(lines(summary, true).getLast()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    @Test
    void aBuildThatFailedIsSaid() throws IOException {
        report("A", "<testcase classname='a.ATest' name='works'/>");
        assertThat(lines(TestSummary.of(reports), false))
                .containsExactly("", "The build itself failed: see above.", "1 passed, 0 failed, 0 skipped");
    }

    @Test
    void halfAReportIsAFailure() throws IOException {
        Files.writeString(reports.resolve("TEST-C.xml"), "<testsuite><testcase");
        TestSummary summary = TestSummary.of(reports);
        assertThat(summary.isGood()).isFalse();
        assertThat(lines(summary, true)).contains("0 passed, 1 failed, 0 skipped");
    }

    private void report(String name, String cases) throws IOException {
        Files.writeString(reports.resolve("TEST-" + name + ".xml"), "<testsuite>" + cases + "</testsuite>");
    }

    private static List<String> lines(TestSummary summary, boolean built) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        summary.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), built);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
