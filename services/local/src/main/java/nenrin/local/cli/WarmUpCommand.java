package nenrin.local.cli;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.strips.Strip;
import nenrin.kafka.Sender;
import nenrin.local.asking.Photo;
import nenrin.local.terminal.Terminal;
import picocli.CommandLine.Command;

/** Uses what {@code age} uses, once after a build, so that the archive of classes which the JVM then writes holds it and later commands start quickly. */
@Command(name = "warm-up", hidden = true, description = "Loads the classes that other commands need.")
final class WarmUpCommand implements Callable<Integer> {
    private static final String NOBODY = "localhost:1";

    private final Terminal terminal;

    WarmUpCommand(Place place) {
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() {
        Photo sample = Photo.sample();
        TreeMap<Integer, nenrin.imaging.Picture> aged = new TreeMap<>();
        aged.put(1, sample.picture());
        PictureEncoder.png(Strip.ofAges(sample.picture(), "sample", aged));
        new Sender(NOBODY).close();
        terminal.say("warm %s", Path.of("."));
        return 0;
    }
}
