package fr.parchemin.kit.operation;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.inbox.Rebuilds;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Asks for a projection to be made anew, and says how far that is. */
@Path("/operations/projections/{name}/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Operators.ROLE)
@Blocking
public class RebuildResource {

    private final Instance<Subscriber> subscribers;
    private final Rebuilds rebuilds;
    private final Caller caller;

    RebuildResource(@Any Instance<Subscriber> subscribers, Rebuilds rebuilds, Caller caller) {
        this.subscribers = subscribers;
        this.rebuilds = rebuilds;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(StatusCode.ACCEPTED)
    @Operation(hidden = true)
    public Rebuilds.State ask(@PathParam("name") String name) throws SQLException {
        if (subscribers.stream().noneMatch(one -> one.name().equals(name))) {
            throw new NotFoundException();
        }
        return rebuilds.ask(name, caller.id());
    }

    @GET
    @Operation(hidden = true)
    public Rebuilds.State state(@PathParam("name") String name) throws SQLException {
        return rebuilds.state(name).orElseThrow(NotFoundException::new);
    }
}
