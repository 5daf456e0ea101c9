package nenrin.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nenrin.local.Home;
import nenrin.local.terminal.Terminal;
import picocli.CommandLine;

/** The command line behind the launcher script. Only the command that is called gets loaded: each class counts in two seconds. */
public final class Nenrin {
    private static final Map<String, Function<Place, Callable<Integer>>> COMMANDS = Map.of(
            "up", UpCommand::new,
            "age", AgeCommand::new,
            "status", StatusCommand::new,
            "import", ImportCommand::new,
            "train", TrainCommand::new,
            "topics", TopicsCommand::new,
            "warm-up", WarmUpCommand::new);

    private Nenrin() {}

    /** Runs one command; ends with 0, with 2 where the user can mend it, else with 1. */
    public static void main(String[] args) {
        Home home = Home.ofLauncher(System.getenv());
        logTo(home);
        System.exit(run(args, new Place(home, Terminal.standard())));
    }

    static int run(String[] args, Place place) {
        String name = args.length == 0 ? "" : args[0];
        Function<Place, Callable<Integer>> command = COMMANDS.get(name);
        if (command == null) {
            place.terminal()
                    .complain("command-unknown", "There is no command \"" + name + "\"; ./nenrin help names them.");
            return Endings.THE_USER_CAN_MEND_IT;
        }
        String[] rest = List.of(args).subList(1, args.length).toArray(String[]::new);
        return new CommandLine(command.apply(place))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Endings(place)::badArguments)
                .setExecutionExceptionHandler(new Endings(place)::failed)
                .execute(rest);
    }

    /** What libraries have to say goes to a file, not between the lines of the command. */
    private static void logTo(Home home) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        try {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
            FileHandler file = new FileHandler(home.log("cli").toString(), 1 << 20, 1, true);
            file.setFormatter(new SimpleFormatter());
            root.addHandler(file);
        } catch (IOException e) {
            // Another command has the file at this moment: this one goes without.
        }
    }
}
