package fr.parchemin.kit.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.kit.event.TraceParent;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.problem.CallersLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer says to caches, and the tag by which a client asks or changes again. */
class AnswerHeaders {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int OK = 200;

    private final ObjectMapper json;
    private final CallersLanguage language;

    AnswerHeaders(ObjectMapper json, CallersLanguage language) {
        this.json = json;
        this.language = language;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext answer) throws JsonProcessingException {
        answer.getHeaders().putSingle("Vary", "Authorization, Accept, Accept-Language");
        answer.getHeaders().putSingle("Cache-Control", "private, no-cache");
        if (answer.hasEntity() && !answer.getHeaders().containsKey("Content-Language")) {
            answer.getHeaders().putSingle("Content-Language", language.get().tag());
        }
        var trace = TraceParent.current();
        if (trace != null) {
            answer.getHeaders().putSingle("traceparent", trace);
        }
        if (answer.getHeaders().getFirst("Location") instanceof URI location) {
            // The client knows the gateway's address, not this service's.
            answer.getHeaders().putSingle("Location", location.getRawPath());
        }
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            answer.getHeaders().putSingle("Link", "<" + page.next() + ">; rel=\"next\"");
        }
        if (answer.getEntity() instanceof Versioned view) {
            var body = json.writeValueAsBytes(view);
            tag(request, answer, body, EntityTag.of(view, body));
        } else if (isView(request, answer)) {
            var body = json.writeValueAsBytes(answer.getEntity());
            tag(request, answer, body, EntityTag.of(body));
        }
    }

    /** One thing read as JSON that has no versions, such as what is sealed; a list has no tag. */
    private static boolean isView(ContainerRequestContext request, ContainerResponseContext answer) {
        return READS.contains(request.getMethod())
                && answer.getStatus() == OK
                && answer.getEntity() instanceof Record
                && !(answer.getEntity() instanceof Page<?>)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType());
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext answer, byte[] body, String tag) {
        answer.getHeaders().putSingle("ETag", tag);
        var known = request.getHeaderString("If-None-Match");
        if (known != null && READS.contains(request.getMethod()) && EntityTag.anyEquals(known, tag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            answer.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
