package fr.parchemin.endtoend.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.regex.Pattern;

/** Bytes as they are, over one connection. */
public final class Wire {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int SILENCE_MILLIS = 1_000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] \\d{3} ");

    private Wire() {}

    /** All that came back until the other side closed or fell silent. */
    public static String exchange(URI address, String bytes) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            return heard(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static long answersIn(String heard) {
        return STATUS_LINE.matcher(heard).results().count();
    }

    private static String heard(Socket socket) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] part = new byte[16 * 1024];
        try {
            for (int read = socket.getInputStream().read(part);
                    read >= 0;
                    read = socket.getInputStream().read(part)) {
                heard.append(new String(part, 0, read, ISO_8859_1));
            }
        } catch (SocketTimeoutException silent) {
            return heard.toString();
        }
        return heard.toString();
    }
}
