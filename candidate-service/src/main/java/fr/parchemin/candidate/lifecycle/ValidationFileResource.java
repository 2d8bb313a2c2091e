package fr.parchemin.candidate.lifecycle;

import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/enrolments/{enrolmentId}/validation-file")
@Tag(name = "Enrolments")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValidationFileResource {

    private final DepositValidationFile deposit;
    private final EnrolmentViews views;

    ValidationFileResource(DepositValidationFile deposit, EnrolmentViews views) {
        this.deposit = deposit;
        this.views = views;
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "depositValidationFile",
            summary = "Record the deposit of a VAE's validation file",
            description =
                    "From then on the jury's delay runs; a later deposit, for whoever is heard again, replaces it.")
    public EnrolmentView deposit(@PathParam("enrolmentId") UUID id, @NotNull @Valid ValidationFile request) {
        return views.of(deposit.deposit(id, request.depositedOn));
    }

    @Schema(name = "ValidationFile")
    public record ValidationFile(
            @NotNull @Schema(examples = "2024-01-15") LocalDate depositedOn) {}
}
