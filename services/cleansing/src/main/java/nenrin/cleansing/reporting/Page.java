package nenrin.cleansing.reporting;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Pages of HTML that need nothing but themselves; whatever is put into them is escaped. */
final class Page {
    private Page() {}

    /**
     * A page.
     *
     * @param template its file's name
     * @param data what the template asks for, by name
     */
    static String of(String template, Map<String, Object> data) throws IOException {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        return engine.parse(read(template), Variant.forContentType(Variant.TEXT_HTML))
                .data(data)
                .render();
    }

    private static String read(String template) throws IOException {
        try (InputStream file = Page.class.getResourceAsStream("/nenrin/cleansing/reporting/" + template)) {
            if (file == null) {
                throw new IllegalStateException("The template " + template + " is not on the class path.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
