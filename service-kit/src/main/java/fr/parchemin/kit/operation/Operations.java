package fr.parchemin.kit.operation;

import fr.parchemin.kit.inbox.Rebuild;
import fr.parchemin.kit.inbox.Replay;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For operators, on the service's own port only: the gateway leads nobody here. */
@Path("/operations/projections/{name}")
@RolesAllowed("${parchemin.operator-role}")
@Blocking
public class Operations {

    private final Instance<Subscriber> subscribers;
    private final Rebuild rebuild;
    private final Replay replay;

    Operations(@Any Instance<Subscriber> subscribers, Rebuild rebuild, Replay replay) {
        this.subscribers = subscribers;
        this.rebuild = rebuild;
        this.replay = replay;
    }

    @POST
    @Path("rebuild")
    @Operation(hidden = true)
    public Done rebuild(@PathParam("name") String name) throws SQLException {
        return new Done(rebuild.run(named(name)));
    }

    @POST
    @Path("parked/{key}/replay")
    @Operation(hidden = true)
    public Done replay(@PathParam("name") String name, @PathParam("key") String key) {
        return new Done(replay.drain(named(name), key));
    }

    private Subscriber named(String name) {
        return subscribers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public record Done(long messages) {}
}
