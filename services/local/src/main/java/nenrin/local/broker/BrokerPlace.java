package nenrin.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether a broker's port and directory are free. Asked before the start, since a server that finds out half-way may hang instead of ending. */
final class BrokerPlace {
    private BrokerPlace() {}

    /** Throws a {@link BrokerStartException} that says what is taken. */
    static void mustBeFree(BrokerSettings settings) {
        if (isTaken(settings.port())) {
            throw new BrokerStartException("Port " + settings.port() + " is taken by another program.");
        }
        if (isLocked(settings.data().resolve(".lock"))) {
            throw new BrokerStartException("Another broker is using the directory " + settings.data() + ".");
        }
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    /** Kafka holds a lock on this file of each directory it uses. */
    private static boolean isLocked(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false; // not to be written by us: Kafka will say why
        }
    }
}
