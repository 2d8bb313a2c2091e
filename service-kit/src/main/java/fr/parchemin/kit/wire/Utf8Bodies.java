package fr.parchemin.kit.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotSupportedException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** JSON is exchanged in UTF-8 (RFC 8259, 8.1), whatever a body says of itself or looks like. */
class Utf8Bodies {

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final String CHARSET = "charset=";

    private final RoutingContext request;

    Utf8Bodies(RoutingContext request) {
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true, priority = ReadableAddress.FIRST + 3)
    void refuseOthers() {
        request.request().headers().getAll(HttpHeaders.CONTENT_TYPE).stream()
                .flatMap(SEMICOLON::splitAsStream)
                .map(parameter -> parameter.strip().toLowerCase(Locale.ROOT))
                .filter(parameter -> parameter.startsWith(CHARSET))
                .filter(parameter -> !MediaRange.isUtf8(parameter.substring(CHARSET.length())))
                .findAny()
                .ifPresent(other -> {
                    throw new NotSupportedException();
                });
    }

    /** Jackson would guess UTF-16 and UTF-32 by their first bytes. */
    @Singleton
    static class NoGuess implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper json) {
            configure(json.getFactory());
        }

        @SuppressWarnings("deprecation") // a configured mapper cannot be rebuilt by a builder here
        private static void configure(JsonFactory factory) {
            factory.configure(JsonFactory.Feature.CHARSET_DETECTION, false);
        }
    }
}
