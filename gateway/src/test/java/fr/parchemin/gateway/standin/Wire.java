package fr.parchemin.gateway.standin;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** Speaks to the gateway byte by byte, and hears everything it says until it falls silent or hangs up. */
public final class Wire implements AutoCloseable {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] [2-5]\\d\\d ");
    private final Socket socket;
    private boolean hungUp;

    public Wire() {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            socket.setTcpNoDelay(true);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    public static String exchange(String request) {
        try (Wire wire = new Wire()) {
            return wire.send(request).hear(Duration.ofMillis(700));
        }
    }

    public Wire send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Wire send(byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException closedByTheOtherSide) {
            hungUp = true;
        }
        return this;
    }

    /** Everything said until the gateway is silent for so long, or has closed. */
    public String hear(Duration silence) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            socket.setSoTimeout((int) silence.toMillis());
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                heard.write(next);
            }
            hungUp = true;
        } catch (SocketTimeoutException silent) {
            return heard.toString(StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            hungUp = true;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    public boolean isHungUp() {
        return hungUp;
    }

    public static long answersIn(String heard) {
        return STATUS_LINE.matcher(heard).results().count();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
