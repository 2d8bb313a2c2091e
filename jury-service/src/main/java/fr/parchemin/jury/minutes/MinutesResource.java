package fr.parchemin.jury.minutes;

import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/jury-sessions/{sessionId}/minutes")
@Tag(name = "Minutes", description = "The sealed records of closed sessions.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

    private final CallersSessions sessions;
    private final ReadMinutes minutes;

    MinutesResource(CallersSessions sessions, ReadMinutes minutes) {
        this.sessions = sessions;
        this.minutes = minutes;
    }

    @GET
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "getMinutes",
            summary = "Read the sealed minutes of a closed session",
            description = "A campus reads an extract: the meeting, and the lines of its own candidates.")
    public ReadMinutes.View get(@PathParam("sessionId") UUID id) {
        sessions.at(id);
        return minutes.of(id);
    }
}
