package fr.parchemin.candidate.registration;

import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/candidates/{candidateId}/birth-place-confirmation")
@Tag(name = "Candidates", description = "Persons on their way to a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BirthPlaceConfirmationResource {

    private final ConfirmBirthPlace confirm;
    private final CandidateViews views;

    BirthPlaceConfirmationResource(ConfirmBirthPlace confirm, CandidateViews views) {
        this.confirm = confirm;
        this.views = views;
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(
            operationId = "confirmBirthPlace",
            summary = "Confirm a commune of birth that no list knows",
            description =
                    "The warning unknown-commune then goes, and the candidate can be declared. Another birth place"
                            + " is to be confirmed anew.")
    public CandidateView confirm(@PathParam("candidateId") UUID id, @NotNull @Valid Confirmation request) {
        return views.of(confirm.confirm(id, request.proofReference));
    }

    @Schema(name = "BirthPlaceConfirmation")
    public record Confirmation(
            @NotBlank @Size(max = 200) @Schema(description = "What was seen, and where it is kept", examples = "Birth certificate 417/1999")
            String proofReference) {}
}
