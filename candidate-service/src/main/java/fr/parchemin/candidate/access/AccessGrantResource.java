package fr.parchemin.candidate.access;

import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.kit.call.OneTransaction;
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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/candidates/{candidateId}/access-grants")
@Tag(name = "Candidates", description = "Persons on their way to a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessGrantResource {

    private final Candidates candidates;
    private final AccessGrants grants;
    private final GrantAccess grant;

    AccessGrantResource(Candidates candidates, AccessGrants grants, GrantAccess grant) {
        this.candidates = candidates;
        this.grants = grants;
        this.grant = grant;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "auditor"})
    @Operation(
            operationId = "listAccessGrants",
            summary = "List the campuses that were granted access, the oldest first")
    public Page<GrantView> list(@PathParam("candidateId") UUID id, @BeanParam PageRequest page) {
        candidates.known(id);
        return page.page(
                (after, limit) ->
                        grants.of(id, after, limit).stream().map(GrantView::of).toList(),
                view -> view.id().toString(),
                () -> grants.countOf(id));
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(
            operationId = "grantAccess",
            summary = "Grant a campus access to a candidate of another one",
            description = "The campus then reads the candidate and may enrol them, or name them as a namesake.")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content = @Content(schema = @Schema(implementation = GrantView.class)))
    public RestResponse<GrantView> grant(@PathParam("candidateId") UUID id, @NotNull @Valid NewAccessGrant request) {
        var granted = grant.grant(id, request.campus, request.reason);
        return RestResponse.ResponseBuilder.<GrantView>created(URI.create("/v1/candidates/" + id + "/access-grants"))
                .entity(GrantView.of(granted))
                .build();
    }

    @Schema(name = "NewAccessGrant")
    public record NewAccessGrant(
            @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(examples = "NANTES")
            String campus,

            @NotBlank @Size(max = 500) @Schema(examples = "Moves to Nantes in September")
            String reason) {}

    @Schema(name = "AccessGrant")
    public record GrantView(
            UUID id,
            UUID candidateId,
            @Schema(examples = "NANTES") String campus,

            @Schema(examples = "Moves to Nantes in September")
            String reason,

            @Schema(description = "The token's subject") String grantedBy,
            Instant recordedAt) {

        static GrantView of(AccessGrant grant) {
            return new GrantView(
                    grant.id(),
                    grant.candidateId(),
                    grant.campus(),
                    grant.reason(),
                    grant.grantedBy(),
                    grant.recordedAt());
        }
    }
}
