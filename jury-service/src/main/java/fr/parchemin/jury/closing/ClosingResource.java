package fr.parchemin.jury.closing;

import fr.parchemin.jury.overview.JurySessionView;
import fr.parchemin.jury.overview.SessionViews;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-sessions")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClosingResource {

    private final SessionViews views;
    private final CloseSession close;
    private final AnnulSession annul;

    ClosingResource(SessionViews views, CloseSession close, AnnulSession annul) {
        this.views = views;
        this.close = close;
        this.annul = annul;
    }

    @POST
    @Path("{sessionId}/close")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "closeSession",
            summary = "Close a session that every present member has signed, or was waived",
            description = "Certificates, minutes and outcomes arise from it. Awards, whole or in part, are judged once"
                    + " more against the newest requirements and against what the person holds already: one that is"
                    + " contradicted refuses the closing, unless it is set aside. Nothing follows from what is set"
                    + " aside; the candidate counts as postponed.")
    public JurySessionView close(@PathParam("sessionId") UUID id, @NotNull @Valid Closing request) {
        return views.of(close.close(id, request.closedOn, request.reasonsByEnrolment()));
    }

    @POST
    @Path("{sessionId}/annulment")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "annulSession",
            summary = "Annul a sitting that cannot be brought to its close",
            description = "From OPEN or DELIBERATED, for good. Every candidate counts as postponed, nobody is awarded"
                    + " anything, everybody is free for another session. The minutes of it are sealed under the next"
                    + " number.")
    public JurySessionView annul(@PathParam("sessionId") UUID id, @NotNull @Valid Annulment request) {
        return views.of(annul.annul(id, request.reason));
    }

    @Schema(name = "JuryAnnulment")
    public record Annulment(
            @NotBlank @Size(max = 500) @Schema(examples = "Two members have left, and nobody can sign in their place")
            String reason) {}

    @Schema(name = "JuryClosing", maxProperties = 2)
    public record Closing(
            @Schema(
                    description = "From the last decision to today; today by default",
                    examples = "2022-06-24",
                    nullable = true)
            @Nullable LocalDate closedOn,

            @Size(max = 500) @Schema(description = "Awards that are contradicted, each enrolment at most once", nullable = true)
            @Nullable List<@NotNull @Valid SettingAside> setAside) {

        /** The last word counts when an enrolment is named twice. */
        Map<UUID, String> reasonsByEnrolment() {
            var reasons = new LinkedHashMap<UUID, String>();
            if (setAside != null) {
                setAside.forEach(one -> reasons.put(one.enrolmentId, one.reason));
            }
            return reasons;
        }
    }

    @Schema(name = "JurySettingAside")
    public record SettingAside(
            @NotNull UUID enrolmentId,

            @NotBlank @Size(max = 500) @Schema(examples = "The result of a bloc was revoked after the deliberation")
            String reason) {}
}
