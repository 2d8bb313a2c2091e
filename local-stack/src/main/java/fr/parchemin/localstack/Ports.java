package fr.parchemin.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Loopback ports. */
final class Ports {

    private Ports() {}

    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new StackFailure("No free loopback port: " + none.getMessage(), none);
        }
    }

    static void requireFree(int port, String whoNeedsIt) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.getLocalPort();
        } catch (IOException taken) {
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

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
