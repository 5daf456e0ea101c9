package nenrin.cleansing.reporting;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Gender;
import nenrin.events.Review;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a review sheet as the page saves them: a table with the columns {@code face_id,decision,age,gender,reviewer,note}, of which only
 * the first two must be filled; a decision is keep or drop. Lines without one are passed over.
 *
 * @param reviews what it says
 * @param problems what can't be used, a sentence each
 */
record ReviewTable(List<Review> reviews, List<String> problems) {
    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    /**
     * Reads a table.
     *
     * @param reviewer who says so where a line does not
     */
    static ReviewTable read(Path file, String reviewer) {
        ReviewTable table = new ReviewTable(new ArrayList<>(), new ArrayList<>());
        int line = 1;
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(WITH_HEADER).readValues(file.toFile())) {
            while (rows.hasNext()) {
                line++;
                table.add(line, rows.next(), reviewer);
            }
        } catch (IOException | RuntimeException e) {
            table.problems.add("Line " + (line + 1) + " can't be read as a line of a table.");
        }
        return table;
    }

    private void add(int line, Map<String, String> row, String reviewer) {
        Optional<String> decision = cell(row, "decision");
        if (decision.isEmpty()) {
            return;
        }
        try {
            reviews.add(new Review(
                    cell(row, "face_id").orElse(""),
                    decision(decision.get()),
                    cell(row, "age").map(ReviewTable::age).orElse(null),
                    cell(row, "gender").map(ReviewTable::gender).orElse(null),
                    cell(row, "reviewer").orElse(reviewer),
                    cell(row, "note").orElse(null)));
        } catch (IllegalArgumentException e) {
            problems.add("Line " + line + ": " + e.getMessage());
        }
    }

    private static Optional<String> cell(Map<String, String> row, String name) {
        @Nullable String cell = row.get(name);
        return Optional.ofNullable(cell).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Review.Decision decision(String text) {
        return switch (text) {
            case "keep" -> Review.Decision.KEEP;
            case "drop" -> Review.Decision.DROP;
            default -> throw new IllegalArgumentException("A decision is keep or drop, not \"" + text + "\".");
        };
    }

    private static Integer age(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("An age is a whole number from 0 to 120, not \"" + text + "\".");
        }
        return Integer.valueOf(text);
    }

    private static Gender gender(String text) {
        return Gender.read(text)
                .orElseThrow(() -> new IllegalArgumentException("A gender is male or female, not \"" + text + "\"."));
    }
}
