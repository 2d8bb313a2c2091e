package fr.parchemin.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came back over one connection; status 0: nothing that is an answer. */
record Heard(int status, Map<String, String> headers, String body) {

    static final Heard NOTHING = new Heard(0, Map.of(), "");

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final int CONNECT_MILLIS = 2_000;

    static Heard after(byte[] message, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout((int) PATIENCE.toMillis());
            try {
                socket.getOutputStream().write(message);
                socket.getOutputStream().flush();
            } catch (IOException refusedOnTheWay) {
                // The answer may have come before the whole request was read.
                return read(socket);
            }
            return read(socket);
        } catch (IOException broken) {
            return NOTHING;
        }
    }

    private static Heard read(Socket socket) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        byte[] part = new byte[16 * 1024];
        try {
            for (int read = socket.getInputStream().read(part);
                    read >= 0;
                    read = socket.getInputStream().read(part)) {
                heard.write(part, 0, read);
            }
        } catch (IOException reset) {
            return parsed(heard.toByteArray());
        }
        return parsed(heard.toByteArray());
    }

    static Heard parsed(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || !text.startsWith("HTTP/1.")) {
            return NOTHING;
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int line = 1; line < lines.length; line++) {
            int colon = lines[line].indexOf(':');
            if (colon > 0) {
                headers.put(
                        lines[line].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[line].substring(colon + 1).trim());
            }
        }
        String rest = text.substring(end + 4);
        String body = "chunked".equals(headers.get("transfer-encoding")) ? unchunked(rest) : rest;
        return new Heard(
                Integer.parseInt(lines[0].substring(9, 12)), headers, new String(body.getBytes(ISO_8859_1), UTF_8));
    }

    private static String unchunked(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (int line = chunks.indexOf("\r\n", at); line >= 0; line = chunks.indexOf("\r\n", at)) {
            int length = Integer.parseInt(chunks.substring(at, line).trim(), 16);
            if (length == 0 || line + 2 + length > chunks.length()) {
                return body.toString();
            }
            body.append(chunks, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
        return body.toString();
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
}
