package nenrin.evaluation.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nenrin.evaluation.judging.Trial;

/** A report as one page of HTML with a strip for each face; it needs nothing but itself. */
public final class HtmlReport {
    private static final String TEMPLATE = "/nenrin/evaluation/report.html";

    private static final Set<String> WORDS = Set.of("percent", "tenths", "hundredths");

    private HtmlReport() {}

    /**
     * A face and its pictures.
     *
     * @param name of its file
     * @param shots from left to right
     */
    public record Strip(String name, List<Shot> shots) {}

    /** The page. */
    public static String of(Report report, List<Trial> trials) throws IOException {
        List<Strip> strips = trials.stream()
                .map(trial -> new Strip(trial.subject().name(), Shot.strip(trial)))
                .toList();
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(numbers())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        return engine.parse(template(), Variant.forContentType(Variant.TEXT_HTML))
                .data("report", report)
                .data("strips", strips)
                .render();
    }

    /** Numbers as people read them: {@code percent}, {@code tenths}, {@code hundredths}. */
    private static ValueResolver numbers() {
        return ValueResolver.builder()
                .appliesTo(asked -> asked.getBase() instanceof Double && WORDS.contains(asked.getName()))
                .resolveSync(HtmlReport::say)
                .build();
    }

    private static Object say(EvalContext asked) {
        double value = (Double) asked.getBase();
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (asked.getName()) {
            case "percent" -> String.format(Locale.ROOT, "%.1f %%", 100 * value);
            case "tenths" -> String.format(Locale.ROOT, "%.1f", value);
            default -> String.format(Locale.ROOT, "%.2f", value);
        };
    }

    private static String template() throws IOException {
        try (InputStream file = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
            if (file == null) {
                throw new IllegalStateException("The page's template is not on the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
