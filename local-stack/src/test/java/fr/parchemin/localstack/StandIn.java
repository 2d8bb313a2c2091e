package fr.parchemin.localstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** An application that is ready at once, or dies at once when told to. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        if (Boolean.parseBoolean(System.getenv("STAND_IN_DIES"))) {
            System.out.println("ERROR the stand-in was told to die");
            System.exit(1);
        }
        int port = Integer.parseInt(System.getenv("PARCHEMIN_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
