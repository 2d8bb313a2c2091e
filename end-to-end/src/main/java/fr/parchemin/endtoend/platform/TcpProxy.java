package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Stands between a client and a port of this machine, and does to their connections what networks do. */
public final class TcpProxy implements AutoCloseable {

    private static final int CHUNK = 16 * 1024;

    private final ServerSocket server;
    private final int target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;

    private TcpProxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    public static TcpProxy before(int target) {
        try {
            TcpProxy proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(proxy::accept);
            return proxy;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connections() {
        return lines.size();
    }

    /** Half-open: from now on nothing passes on the connections that there are, and neither side is told. New ones pass. */
    public void silence() {
        lines.forEach(Line::silence);
    }

    /** Every piece on every connection takes so much longer. */
    public void delay(Duration longer) {
        delay = longer;
    }

    /** Breaks every connection in the middle of whatever it carries. */
    public void reset() {
        lines.forEach(Line::reset);
    }

    @Override
    public void close() throws IOException {
        server.close();
        reset();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException closed) {
                // By the test; nobody is accepted any more.
                Thread.onSpinWait();
            }
        }
    }

    /** When the engine is away, the client sees its connection end. */
    private void connect(Socket client) throws IOException {
        try {
            Line line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), target));
            lines.add(line);
            Thread.ofVirtual().start(() -> line.pump(line.client, line.engine));
            Thread.ofVirtual().start(() -> line.pump(line.engine, line.client));
        } catch (IOException away) {
            client.close();
        }
    }

    private final class Line {

        private final Socket client;
        private final Socket engine;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean silent;

        Line(Socket client, Socket engine) throws IOException {
            this.client = client;
            this.engine = engine;
            client.setTcpNoDelay(true);
            engine.setTcpNoDelay(true);
        }

        void silence() {
            silent = true;
        }

        void reset() {
            close(0);
        }

        private void pump(Socket from, Socket to) {
            byte[] chunk = new byte[CHUNK];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    if (silent) {
                        over.await();
                        return;
                    }
                    Thread.sleep(delay);
                    out.write(chunk, 0, read);
                }
            } catch (IOException ended) {
                close(0);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                if (!silent) {
                    close(-1);
                }
            }
        }

        /** Lingering for no time tells the other side by a reset. */
        private void close(int linger) {
            lines.remove(this);
            over.countDown();
            for (Socket socket : new Socket[] {client, engine}) {
                try {
                    socket.setSoLinger(linger >= 0, Math.max(0, linger));
                    socket.close();
                } catch (IOException closed) {
                    // It is gone already.

                }
            }
        }
    }
}
