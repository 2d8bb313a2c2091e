package fr.parchemin.gateway.reference;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A script or style sheet of ours, kept compressed. */
record Asset(String mediaType, Buffer compressed, String etag) {
    static Asset named(String name) {
        try (InputStream in = Asset.class.getResourceAsStream("/pages/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + name);
            }
            byte[] plain = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(plain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(plain);
            }
            String mediaType = name.endsWith(".css") ? "text/css" : "text/javascript";
            return new Asset(
                    mediaType + "; charset=utf-8",
                    Buffer.buffer(out.toByteArray()),
                    '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Future<Void> send(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, etag);
        if (etag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return response.setStatusCode(304).end();
        }
        if (acceptsGzip(context)) {
            return response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(compressed);
        }
        return response.end(Buffer.buffer(plain()));
    }

    private static boolean acceptsGzip(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.split(",", -1)).map(String::trim).anyMatch("gzip"::equalsIgnoreCase);
    }

    private byte[] plain() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed.getBytes()))) {
            return in.readAllBytes();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
