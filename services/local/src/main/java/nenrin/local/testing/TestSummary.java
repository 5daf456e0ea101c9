package nenrin.local.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Sums up Surefire's XML reports: what failed, what was skipped and why, and in the last line {@code N passed, N failed, N skipped}. The launcher script runs this file as it is ({@code java TestSummary.java
 * MAVEN-EXIT-CODE FOLDER…}), so that it can also speak when nothing could be compiled.
 */
public final class TestSummary {
    private final List<String> failed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private int passed;

    private TestSummary() {}

    /** Ends with 0 only where the build went through, something ran and nothing failed. */
    public static void main(String[] args) throws IOException {
        TestSummary summary = new TestSummary();
        for (int i = 1; i < args.length; i++) {
            summary.addFolder(Path.of(args[i]));
        }
        boolean built = args[0].equals("0");
        summary.print(System.out, built);
        System.exit(built && summary.isGood() ? 0 : 1);
    }

    /** The summary of the reports in these folders; a folder that is not there holds none. */
    static TestSummary of(Path... folders) throws IOException {
        TestSummary summary = new TestSummary();
        for (Path folder : folders) {
            summary.addFolder(folder);
        }
        return summary;
    }

    /** Whether something ran and nothing failed. */
    boolean isGood() {
        return failed.isEmpty() && passed > 0;
    }

    void print(PrintStream out, boolean built) {
        out.println();
        list(out, "Failed:", failed);
        list(out, "Skipped:", skipped);
        if (!built) {
            out.println("The build itself failed: see above.");
        }
        out.println("%d passed, %d failed, %d skipped".formatted(passed, failed.size(), skipped.size()));
    }

    private static void list(PrintStream out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private void addFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TestSummary::isReport).sorted().toList()) {
                addReport(file);
            }
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private void addReport(Path file) throws IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            NodeList cases = builder.parse(file.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                addCase((Element) cases.item(i));
            }
        } catch (ParserConfigurationException | SAXException e) {
            // A JVM that crashed leaves half a report.
            failed.add(file.getFileName() + ": the report can't be read, so its tests did not end");
        }
    }

    private void addCase(Element test) {
        String name = test.getAttribute("classname") + "." + test.getAttribute("name");
        if (has(test, "failure") || has(test, "error")) {
            failed.add(name + reason(test, has(test, "failure") ? "failure" : "error"));
        } else if (has(test, "skipped")) {
            skipped.add(name + reason(test, "skipped"));
        } else {
            passed++;
        }
    }

    private static boolean has(Element test, String tag) {
        return test.getElementsByTagName(tag).getLength() > 0;
    }

    private static String reason(Element test, String tag) {
        String message = ((Element) test.getElementsByTagName(tag).item(0)).getAttribute("message");
        String line = message.strip().lines().findFirst().orElse("");
        return line.isEmpty() ? "" : ": " + line;
    }
}
