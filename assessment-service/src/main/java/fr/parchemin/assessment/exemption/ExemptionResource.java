package fr.parchemin.assessment.exemption;

import fr.parchemin.assessment.Codes;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.record.Exemption;
import fr.parchemin.assessment.record.Exemption.Grounds;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/exemptions")
@Tag(name = "Bloc records", description = "Where a person stands on each bloc of a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExemptionResource {

    private final Exemptions exemptions;
    private final Enrolments enrolments;
    private final GrantExemption grant;
    private final RevokeExemption revoke;

    ExemptionResource(Exemptions exemptions, Enrolments enrolments, GrantExemption grant, RevokeExemption revoke) {
        this.exemptions = exemptions;
        this.enrolments = enrolments;
        this.grant = grant;
        this.revoke = revoke;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listExemptions", summary = "List the exemptions, the oldest first")
    public Page<View> list(@BeanParam PageRequest page, @QueryParam("enrolment") @Nullable UUID enrolment) {
        return page.page(
                (id, limit) -> exemptions.after(id, limit, enrolment).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> exemptions.count(enrolment));
    }

    @GET
    @Path("{exemptionId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getExemption", summary = "Read one exemption")
    public View get(@PathParam("exemptionId") UUID id) {
        return View.of(exemptions.at(id));
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(
            operationId = "grantExemption",
            summary = "Exempt a person from a bloc",
            description = "It holds for every enrolment of the person on the certification.")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> grant(@NotNull @Valid NewExemption request) {
        var exemption = grant.grant(
                enrolments.toWrite(request.enrolmentId),
                new Grounds(request.bloc, request.on, request.proofReference, request.reason));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/exemptions/" + exemption.id()))
                .entity(View.of(exemption))
                .build();
    }

    @POST
    @Path("{exemptionId}/revocation")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "revokeExemption",
            summary = "Take an exemption back",
            description = "The bloc is to be shown again by every enrolment of the person on the certification.")
    public View revoke(@PathParam("exemptionId") UUID id, @NotNull @Valid ExemptionRevocation request) {
        return View.of(revoke.revoke(id, request.reason));
    }

    @Schema(name = "ExemptionRevocation")
    public record ExemptionRevocation(
            @NotBlank @Size(max = 500) @Schema(examples = "The proof was of somebody else")
            String reason) {}

    @Schema(name = "NewExemption")
    public record NewExemption(
            @NotNull UUID enrolmentId,

            @NotBlank @Size(max = 20) @Pattern(regexp = Codes.BLOC) @Schema(description = "A bloc's code")
            String bloc,

            @NotNull @Schema(description = "Since when, today at the latest", examples = "2021-04-12")
            LocalDate on,

            @NotBlank @Size(max = 200) @Schema(description = "Where the proof is kept", examples = "GED-2021-0412")
            String proofReference,

            @NotBlank @Size(max = 500) @Schema(examples = "Holds an equivalent bloc")
            String reason) {}

    @Schema(name = "Exemption")
    public record View(
            UUID id,
            UUID enrolmentId,
            String bloc,
            LocalDate on,
            String proofReference,
            String reason,

            @Schema(description = "Null while it holds", nullable = true) @Nullable Instant revokedAt,

            @Schema(nullable = true) @Nullable String revocationReason,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Exemption exemption) {
            var grounds = exemption.grounds();
            return new View(
                    exemption.id(),
                    exemption.enrolmentId(),
                    grounds.bloc(),
                    grounds.on(),
                    grounds.proofReference(),
                    grounds.reason(),
                    exemption.revokedAt(),
                    exemption.revocationReason(),
                    exemption.recordedAt(),
                    exemption.version());
        }
    }
}
