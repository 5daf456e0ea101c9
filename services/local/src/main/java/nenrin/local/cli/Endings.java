package nenrin.local.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import nenrin.kafka.Unanswered;
import nenrin.local.Refused;
import nenrin.local.asking.Asking;
import nenrin.local.terminal.Terminal;
import picocli.CommandLine;

/** How commands end that do not end well: with a code and a sentence, never with a stack trace. */
final class Endings {
    static final int THE_USER_CAN_MEND_IT = 2;
    static final int SOMETHING_ELSE = 1;

    private static final Logger LOG = Logger.getLogger(Endings.class.getName());

    private final Place place;
    private final Terminal terminal;

    Endings(Place place) {
        this.place = place;
        this.terminal = place.terminal();
    }

    int badArguments(CommandLine.ParameterException refusal, String[] args) {
        String message = String.valueOf(refusal.getMessage());
        String sentence = message.endsWith(".") ? message : message + ".";
        String command = refusal.getCommandLine().getCommandName();
        terminal.complain("arguments-malformed", sentence + " ./nenrin " + command + " --help says what there is.");
        return THE_USER_CAN_MEND_IT;
    }

    int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        switch (failure) {
            case Refused refused -> {
                terminal.complain(refused.failure().code(), refused.failure().sentence());
                return THE_USER_CAN_MEND_IT;
            }
            case Unanswered unanswered -> {
                terminal.complain(
                        unanswered.failure().code(), unanswered.failure().sentence());
                return THE_USER_CAN_MEND_IT;
            }
            case Asking.NoAnswer none -> terminal.complain("no-answer", none.sentence());
            default -> {
                LOG.log(Level.SEVERE, "The command " + command.getCommandName() + " failed.", failure);
                terminal.complain(
                        "unexpected", "This should not happen; " + place.home().log("cli") + " has the details.");
            }
        }
        return SOMETHING_ELSE;
    }
}
