package fr.parchemin.kit.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.kit.listing.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer says to caches, and the tag by which a client asks or changes again. */
class AnswerHeaders {

    private final ObjectMapper json;

    AnswerHeaders(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext answer) throws JsonProcessingException {
        answer.getHeaders().putSingle("Vary", "Authorization, Accept, Accept-Language");
        answer.getHeaders().putSingle("Cache-Control", "private, no-cache");
        if (answer.getHeaders().getFirst("Location") instanceof URI location) {
            // The client knows the gateway's address, not this service's.
            answer.getHeaders().putSingle("Location", location.getRawPath());
        }
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            answer.getHeaders().putSingle("Link", "<" + page.next() + ">; rel=\"next\"");
        }
        if (answer.getEntity() instanceof Versioned view) {
            tag(request, answer, view);
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext answer, Versioned view)
            throws JsonProcessingException {
        var body = json.writeValueAsBytes(view);
        var tag = EntityTag.of(view, body);
        answer.getHeaders().putSingle("ETag", tag);
        var known = request.getHeaderString("If-None-Match");
        if (known != null && request.getMethod().equals("GET") && EntityTag.anyEquals(known, tag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        } else {
            answer.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
