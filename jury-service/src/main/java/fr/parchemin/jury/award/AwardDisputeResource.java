package fr.parchemin.jury.award;

import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/award-disputes")
@Tag(name = "Certificates", description = "What juries awarded: issued, verified, disputed, revoked.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AwardDisputeResource {

    private final AwardDisputes disputes;
    private final DismissDispute dismiss;

    AwardDisputeResource(AwardDisputes disputes, DismissDispute dismiss) {
        this.disputes = disputes;
        this.dismiss = dismiss;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "auditor"})
    @Operation(
            operationId = "listAwardDisputes",
            summary = "List the awards whose requirements no longer held, the oldest dispute first",
            description =
                    "A dispute is opened when a requirement that a certificate proves is lost after the session was"
                            + " closed, and widened by what is lost next. The award stands until the certificate is"
                            + " revoked or the dispute dismissed; what is lost anew afterwards is a new dispute.")
    public Page<View> list(@BeanParam PageRequest page, @QueryParam("status") @Nullable DisputeStatus status) {
        return page.page(
                (id, limit) ->
                        disputes.after(id, limit, status).stream().map(View::of).toList(),
                view -> view.id().toString(),
                () -> disputes.count(status));
    }

    @GET
    @Path("{disputeId}")
    @RolesAllowed({"certifier", "auditor"})
    @Operation(operationId = "getAwardDispute", summary = "Read one award dispute")
    public View get(@PathParam("disputeId") UUID id) {
        return View.of(disputes.at(id));
    }

    @POST
    @Path("{disputeId}/dismissal")
    @RolesAllowed("certifier")
    @Operation(operationId = "dismissAwardDispute", summary = "Let a disputed award stand")
    public View dismiss(@PathParam("disputeId") UUID id, @NotNull @Valid Dismissal request) {
        return View.of(dismiss.dismiss(id, request.reason));
    }

    @Schema(name = "DisputeDismissal")
    public record Dismissal(
            @NotBlank @Size(max = 500) @Schema(examples = "The result was revoked by mistake and recorded again")
            String reason) {}

    @Schema(name = "DisputeSettlement")
    public record SettlementView(
            String reason,

            @Schema(
                    description = "Subject of the token that recorded it",
                    examples = "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10")
            String recordedBy,

            Instant recordedAt) {

        static @Nullable SettlementView of(AwardDispute dispute) {
            var reason = dispute.settlementReason();
            var by = dispute.settledBy();
            var at = dispute.settledAt();
            return reason == null || by == null || at == null ? null : new SettlementView(reason, by, at);
        }
    }

    @Schema(name = "AwardDispute")
    public record View(
            UUID id,
            @Schema(examples = "RNCP14506-2022-00042") String certificateNumber,
            UUID enrolmentId,
            @Schema(examples = "RNCP14506") String certification,
            @Schema(examples = "2022-06-24") LocalDate heldOn,

            @Schema(
                    description =
                            "Requirements not met on that day, or for the certificate of a bloc on its day of issue",
                    examples = "[\"RNCP14506BC03\"]")
            List<String> missing,

            @Schema(description = "UPHELD: the certificate was revoked")
            DisputeStatus status,

            @Schema(nullable = true) @Nullable SettlementView settlement,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(AwardDispute dispute) {
            return new View(
                    dispute.id(),
                    dispute.certificateNumber(),
                    dispute.enrolmentId(),
                    dispute.certification(),
                    dispute.heldOn(),
                    dispute.missing(),
                    dispute.status(),
                    SettlementView.of(dispute),
                    dispute.recordedAt(),
                    dispute.version());
        }
    }
}
