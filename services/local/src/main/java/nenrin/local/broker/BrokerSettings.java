package nenrin.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * Where a broker keeps its data and where it is spoken to.
 *
 * @param data a directory of its own; made if it is not there
 * @param port 1 to 65535, on this machine's loopback address
 * @param controllerPort the same for the part of it that keeps the metadata
 */
public record BrokerSettings(Path data, int port, int controllerPort) {

    /** Data in {@code data}, spoken to at {@code port}; with port 0 at one that is free. */
    public static BrokerSettings at(Path data, int port) {
        return new BrokerSettings(data, port == 0 ? freePort() : port, freePort());
    }

    /** {@code localhost:9092} */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port.", e);
        }
    }
}
