package nenrin.cleansing.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import nenrin.kafka.Sender;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./nenrin review}. */
@Command(
        name = "./nenrin review",
        mixinStandardHelpOptions = true,
        description = "Asks a person about doubtful faces, and takes the answers.",
        subcommands = {ReviewCommand.Export.class, ReviewCommand.Import.class})
public final class ReviewCommand {
    private static final int THE_USER_CAN_MEND_IT = 2;

    /** Ends with 0, with 2 where the user can mend it. */
    public static void main(String[] arguments) {
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
        System.exit(new CommandLine(new ReviewCommand()).execute(arguments));
    }

    /** Writes the page. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description =
                    "Writes one page with the faces that a person should look at; it saves the answers as a table.")
    static final class Export implements Callable<Integer> {
        @Mixin
        private final Broker broker = new Broker();

        @Option(names = "--out", defaultValue = "review.html", description = "Default: ${DEFAULT-VALUE}")
        private Path out = Path.of("");

        @Option(names = "--faces", defaultValue = "200", description = "at most so many. Default: ${DEFAULT-VALUE}")
        private int most;

        @Override
        public Integer call() throws IOException {
            JudgedFaces topics = new JudgedFaces(broker.address);
            List<JudgedFace> sheet = ReviewSheet.of(topics.all(), most);
            Files.writeString(out, page(sheet, topics::crops));
            System.out.printf("%s asks about %d faces.%n", out, sheet.size());
            return 0;
        }

        /** @param crops gives the crops of some faces */
        static String page(List<JudgedFace> sheet, Function<Set<String>, Map<String, byte[]>> crops)
                throws IOException {
            Map<String, byte[]> pictures =
                    crops.apply(sheet.stream().map(JudgedFace::faceId).collect(Collectors.toSet()));
            List<Card> cards =
                    sheet.stream().map(face -> Card.of(face, pictures)).toList();
            return Page.of("review.html", Map.of("cards", cards));
        }
    }

    /** Publishes the answers. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Publishes the answers of a table; from then on they outrank every score.")
    static final class Import implements Callable<Integer> {
        @Mixin
        private final Broker broker = new Broker();

        @Parameters(description = "the table that the page saved")
        private Path table = Path.of("");

        @Option(
                names = "--reviewer",
                defaultValue = "${sys:user.name}",
                description = "who says so where the table does not. Default: ${DEFAULT-VALUE}")
        private String reviewer = "";

        @Override
        public Integer call() {
            ReviewTable read = ReviewTable.read(table, reviewer);
            if (!read.problems().isEmpty()) {
                read.problems().forEach(problem -> System.err.println("nenrin: " + problem));
                System.err.println("nenrin: nothing was published.");
                return THE_USER_CAN_MEND_IT;
            }
            try (Sender sender = new Sender(broker.address)) {
                read.reviews().forEach(review -> sender.send(Topics.FACES_REVIEWS, review.toMessage()));
            }
            System.out.printf("%d answers are published.%n", read.reviews().size());
            return 0;
        }
    }
}
