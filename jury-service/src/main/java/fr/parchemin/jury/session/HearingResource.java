package fr.parchemin.jury.session;

import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
public class HearingResource {

    private final SessionViews views;
    private final OpenSession open;
    private final SignSession sign;
    private final CloseSession close;

    HearingResource(SessionViews views, OpenSession open, SignSession sign, CloseSession close) {
        this.views = views;
        this.open = open;
        this.sign = sign;
        this.close = close;
    }

    @POST
    @Path("{sessionId}/open")
    @RolesAllowed({"certifier", "jury-member"})
    @Operation(
            operationId = "openSession",
            summary = "Open a convened session on its day or later",
            description = "By the certifier or the panel's president. Members not named are absent.")
    public JurySessionView open(@PathParam("sessionId") UUID id, @NotNull @Valid Opening request) {
        return views.of(open.open(id, request.present, request.substitutePresidentId, request.lateEntryReason));
    }

    @POST
    @Path("{sessionId}/signatures")
    @RolesAllowed("jury-member")
    @Operation(
            operationId = "signSession",
            summary = "Sign what was decided, for oneself",
            description = "The signer is the professional whose user the token names. The first signature ends every"
                    + " change.")
    public JurySessionView sign(@PathParam("sessionId") UUID id, @NotNull @Valid Signing request) {
        return views.of(sign.sign(id));
    }

    @POST
    @Path("{sessionId}/close")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "closeSession",
            summary = "Close a session that every present member has signed",
            description = "Certificates, minutes and outcomes arise from it. Whole certifications are weighed once more"
                    + " against the newest requirements: one that they contradict refuses the closing, unless it is set"
                    + " aside. Nothing follows from what is set aside; the candidate counts as postponed.")
    public JurySessionView close(@PathParam("sessionId") UUID id, @NotNull @Valid Closing request) {
        return views.of(close.close(id, request.closedOn, request.reasonsByEnrolment()));
    }

    @Schema(name = "JuryOpening")
    public record Opening(
            @NotEmpty @Size(max = 50) @Schema(description = "Members of the panel", examples = "[\"01890a5d-ac96-774b-bcce-b302099a8501\"]")
            List<@NotNull UUID> present,

            @Schema(
                    description = "One of those present: presides when the president is absent or recused",
                    nullable = true)
            @Nullable UUID substitutePresidentId,

            @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Schema(
                    description = "Needed when it is recorded late; it covers the decisions",
                    examples = "Minutes of paper, entered when the archive was taken over",
                    nullable = true)
            @Nullable String lateEntryReason) {}

    @Schema(name = "JurySigning", description = "Nothing: the token says who signs")
    public record Signing() {}

    @Schema(name = "JuryClosing", maxProperties = 2)
    public record Closing(
            @Schema(
                    description = "From the last decision to today; today by default",
                    examples = "2022-06-24",
                    nullable = true)
            @Nullable LocalDate closedOn,

            @Size(max = 500) @Schema(
                    description = "Awards that the newest requirements contradict, each enrolment at most once",
                    nullable = true)
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
