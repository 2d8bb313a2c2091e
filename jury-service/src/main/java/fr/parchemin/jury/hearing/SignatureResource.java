package fr.parchemin.jury.hearing;

import fr.parchemin.jury.overview.JurySessionView;
import fr.parchemin.jury.overview.SessionViews;
import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/jury-sessions")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignatureResource {

    private final SessionViews views;
    private final SignSession sign;
    private final WaiveSignatures waive;

    SignatureResource(SessionViews views, SignSession sign, WaiveSignatures waive) {
        this.views = views;
        this.sign = sign;
        this.waive = waive;
    }

    @POST
    @Path("{sessionId}/signatures")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("jury-member")
    @Operation(
            operationId = "signSession",
            summary = "Sign what was decided, for oneself",
            description = "The signer is the professional whose account the token names; one account signs once. The"
                    + " first signature ends every change.")
    public JurySessionView sign(@PathParam("sessionId") UUID id) {
        return views.of(sign.sign(id));
    }

    @POST
    @Path("{sessionId}/signature-waivers")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "waiveSignatures",
            summary = "Wait no longer for members who cannot sign",
            description = "Once every other member present has signed, and those who have are a quorum with whoever"
                    + " presided. The minutes show it with its reason.")
    public JurySessionView waive(@PathParam("sessionId") UUID id, @NotNull @Valid Waiver request) {
        return views.of(waive.waive(id, request.memberIds, request.reason));
    }

    @Schema(name = "JurySignatureWaiver")
    public record Waiver(
            @NotEmpty @Size(max = 50) @Schema(
                    description = "Members present who have not signed",
                    examples = "[\"01890a5d-ac96-774b-bcce-b302099a8501\"]")
            List<@NotNull UUID> memberIds,

            @NotBlank @Size(max = 500) @Schema(examples = "In hospital since the session")
            String reason) {}
}
