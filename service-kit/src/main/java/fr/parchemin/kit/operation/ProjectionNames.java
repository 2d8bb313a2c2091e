package fr.parchemin.kit.operation;

import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an operator may rebuild here. On the service's own port only, as all operations: the gateway leads nobody here. */
@Path("/operations/projections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Operators.ROLE)
@Blocking
public class ProjectionNames {

    private final Instance<Subscriber> subscribers;

    ProjectionNames(@Any Instance<Subscriber> subscribers) {
        this.subscribers = subscribers;
    }

    @GET
    @Operation(hidden = true)
    public List<String> names() {
        return subscribers.stream().map(Subscriber::name).sorted().toList();
    }
}
