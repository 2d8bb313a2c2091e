package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports. */
public final class Ports {

    /** Below the ports that the kernel lends to clients: one of those would be gone again before a server is up. */
    private static final int LOWEST = 24_000;

    private static final int HIGHEST = 32_000;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that nobody holds, and that this JVM is given once only. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(HIGHEST - LOWEST, LOWEST, HIGHEST)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new StackFailure("No free loopback port from " + LOWEST + " to " + HIGHEST + "."));
    }

    public static void requireFree(int port, String whoNeedsIt) {
        if (!isFree(port)) {
            String owner = PortOwner.of(port)
                    .map(process -> "pid " + process.pid()
                            + process.info()
                                    .command()
                                    .map(command -> " (" + command + ")")
                                    .orElse(""))
                    .orElse("a process that I cannot see");
            throw new StackFailure("Port " + port + ", which " + whoNeedsIt + " needs, is taken by " + owner
                    + ": end it, or move every port with PARCHEMIN_PORT_OFFSET=1000.");
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
