package nenrin.local.processes;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs another main class and stops the process, cleanly, as soon as its standard input ends. The other end of that pipe is the supervisor: when it goes, even by {@code kill -9}, the kernel closes the pipe, so
 * that no process is left behind.
 *
 * <p>{@code java -cp … nenrin.local.processes.Leashed MAIN-CLASS ARGUMENT…}
 */
public final class Leashed {
    private static final int LOST_ITS_SUPERVISOR = 3;
    private static final long PATIENCE_MILLIS = 15_000;

    private Leashed() {}

    /** Holds on to standard input, then runs the main class that the first argument names. */
    public static void main(String[] args) throws ReflectiveOperationException {
        daemon("leash", Leashed::awaitEnd);
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void awaitEnd() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream()); // nobody writes; only the end matters
        } catch (IOException e) {
            // As good as the end.
        }
        daemon("leash-pulled", Leashed::haltLater);
        System.exit(LOST_ITS_SUPERVISOR);
    }

    private static void haltLater() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(LOST_ITS_SUPERVISOR);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
