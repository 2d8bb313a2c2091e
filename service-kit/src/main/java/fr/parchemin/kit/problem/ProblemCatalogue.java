package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Explanation;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every code this service can answer, for the pages that explain them. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
public class ProblemCatalogue {

    @GET
    @Operation(hidden = true)
    public Catalogue all() {
        return new Catalogue(Explanation.all());
    }

    public record Catalogue(List<Explanation> problems) {}
}
