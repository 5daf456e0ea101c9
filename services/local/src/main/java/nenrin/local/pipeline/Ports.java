package nenrin.local.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import nenrin.local.Refused;

/**
 * Where the processes are spoken to, on this machine's loopback address.
 *
 * @param broker Kafka
 * @param services HTTP by service
 */
public record Ports(int broker, Map<Service, Integer> services) {
    private static final int LARGEST = 65_535;

    /** The services' ports follow each other from {@code firstHttp}; 0 stands for any that are free. */
    public static Ports of(int broker, int firstHttp) {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        int next = firstHttp;
        for (Service service : Service.values()) {
            services.put(service, firstHttp == 0 ? free() : checked(next++));
        }
        return new Ports(broker == 0 ? free() : checked(broker), services);
    }

    /** The port of a service. */
    public int of(Service service) {
        Integer port = services.get(service);
        return port == null ? 0 : port;
    }

    /** Refuses a port that another program has. */
    static void refuseTaken(String what, int port, String option) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new Refused(
                    "port-taken",
                    "Port %d (%s) is taken by another program; choose another with %s.".formatted(port, what, option));
        }
    }

    private static int checked(int port) {
        if (port < 1 || port > LARGEST) {
            throw new Refused(
                    "port-malformed", "A port is from 1 to 65535, or 0 for any that is free; not " + port + ".");
        }
        return port;
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port.", e);
        }
    }
}
