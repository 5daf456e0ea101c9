package nenrin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of one network in several hands: pictures a second, and how many times the others' ours are. */
record Comparison(Map<String, Map<Work, List<Double>>> columns, List<Work> works) {
    void print() {
        List<String> names = List.copyOf(columns.keySet());
        row(
                "64x64",
                "batch",
                names,
                names.stream().skip(1).map(name -> "× " + name).toList());
        System.out.println("|---|---:|" + "---:|".repeat(2 * names.size() - 1));
        for (Work work : works) {
            List<String> rates = new ArrayList<>();
            List<String> ratios = new ArrayList<>();
            Rate ours = rate(names.getFirst(), work);
            for (String name : names) {
                Rate rate = rate(name, work);
                rates.add(rate.toString());
                ratios.add(String.format(Locale.ROOT, "%.2f", ours.times(rate)));
            }
            row(work.what(), Integer.toString(work.batch()), rates, ratios.subList(1, ratios.size()));
        }
    }

    private Rate rate(String name, Work work) {
        return new Rate(columns.getOrDefault(name, Map.of()).getOrDefault(work, List.of()));
    }

    private static void row(String what, String batch, List<String> rates, List<String> ratios) {
        List<String> cells = new ArrayList<>(List.of(what, batch));
        cells.addAll(rates);
        cells.addAll(ratios);
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
