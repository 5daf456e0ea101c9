package nenrin.aging.kafka;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written of some records of a partition that follow each other: {@code 17:3}, three results of record 17, or {@code 19-40:*}, all of
 * whatever lies at 19 to 40.
 *
 * @param from the first record's offset
 * @param to the last one's
 * @param results of each, {@link #ALL} where it is answered whole
 */
record Span(long from, long to, int results) {
    static final int ALL = Integer.MAX_VALUE;

    private static final Pattern WIRE = Pattern.compile("(\\d{1,18})(?:-(\\d{1,18}))?:(\\d{1,4}|\\*)");

    boolean holds(long offset) {
        return offset >= from && offset <= to;
    }

    Span upTo(long last) {
        return new Span(from, last, results);
    }

    Span after(long offset) {
        return new Span(Math.max(from, offset + 1), to, results);
    }

    String wire() {
        String where = from == to ? Long.toString(from) : from + "-" + to;
        return where + ":" + (results == ALL ? "*" : results);
    }

    /** Nothing where the text is none of these: then no worker wrote it. */
    static Optional<Span> read(String wire) {
        Matcher text = WIRE.matcher(wire);
        if (!text.matches()) {
            return Optional.empty();
        }
        long from = Long.parseLong(text.group(1));
        long to = text.group(2) == null ? from : Long.parseLong(text.group(2));
        int results = text.group(3).equals("*") ? ALL : Integer.parseInt(text.group(3));
        return Optional.of(new Span(from, to, results));
    }
}
