package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of one installation: the documented ones, all moved by one offset. */
public record Ports(int offset) {

    private static final int GATEWAY = 8080;
    private static final int KEYCLOAK = 8180;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final List<Integer> DOCUMENTED =
            List.of(GATEWAY, 8081, 8082, 8083, 8084, KEYCLOAK, POSTGRES, KAFKA, KAFKA + 1);
    private static final int LOWEST = 1_000;

    /** Keeps the highest port below those that the kernel gives to clients. */
    private static final int HIGHEST = 13_000;

    public static Ports free() {
        for (int attempt = 0; attempt < 100; attempt++) {
            Ports ports = new Ports(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
            if (DOCUMENTED.stream().allMatch(port -> isFree(port + ports.offset))) {
                return ports;
            }
        }
        throw new IllegalStateException("found no offset at which every port is free");
    }

    /** One more, at which nobody listens yet. */
    public static int ofNobody() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public int gateway() {
        return GATEWAY + offset;
    }

    public int service(String name) {
        return GATEWAY + 1 + Platform.SERVICES.indexOf(name) + offset;
    }

    int keycloak() {
        return KEYCLOAK + offset;
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    public int kafka() {
        return KAFKA + offset;
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
