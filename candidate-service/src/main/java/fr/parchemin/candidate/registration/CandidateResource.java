package fr.parchemin.candidate.registration;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CandidateRefusal;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.candidate.person.Candidates.Wanted;
import fr.parchemin.candidate.person.CivilStatus;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.ExternalIds;
import fr.parchemin.candidate.person.Ine;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.kit.text.MadeElsewhere;
import fr.parchemin.web.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/candidates")
@Tag(name = "Candidates", description = "Persons on their way to a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final Candidates candidates;
    private final WriteCandidate write;
    private final ChangeCandidate change;
    private final PutCandidate put;
    private final ExternalIds externalIds;
    private final CandidateViews views;

    CandidateResource(
            Candidates candidates,
            WriteCandidate write,
            ChangeCandidate change,
            PutCandidate put,
            ExternalIds externalIds,
            CandidateViews views) {
        this.candidates = candidates;
        this.write = write;
        this.change = change;
        this.put = put;
        this.externalIds = externalIds;
        this.views = views;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listCandidates", summary = "List candidates, by birth name and first name")
    public Page<CandidateView> list(
            @BeanParam PageRequest page,
            @QueryParam("name")
                    @Parameter(
                            description =
                                    "How the birth or usage name begins; the first name may follow. Accents, case,"
                                            + " hyphens and apostrophes do not matter.",
                            example = "lefevre d'arcy")
                    @Nullable String name,
            @QueryParam("birthYear") @Parameter(example = "1999") @Nullable Integer birthYear,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "Only those whom this campus may read", example = "LYON")
                    @Nullable String campus) {
        var wanted = new Wanted(name, birthYear, campus);
        return page.page(
                (key, limit) -> views.of(candidates.after(key, limit, wanted)),
                CandidateView::listKey,
                () -> candidates.count(wanted));
    }

    @GET
    @Path("{candidateId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getCandidate", summary = "Read one candidate")
    public CandidateView get(@PathParam("candidateId") UUID id) {
        return views.of(candidates.known(id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(
            operationId = "createCandidate",
            summary = "Create a candidate",
            description = "Refused when somebody of the same birth name, first first name and birth date is known,"
                    + " unless distinctFrom says that they are two.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public RestResponse<CandidateView> create(@NotNull @Valid NewCandidate request) {
        return created(write.create(request.campus(), request.details()));
    }

    @PATCH
    @Path("{candidateId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(operationId = "changeCandidate", summary = "Change a candidate's civil status, INE, contact or keys")
    public CandidateView change(
            @PathParam("candidateId") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Details.class))) @NotNull JsonNode patch) {
        return views.of(change.change(id, patch));
    }

    @GET
    @Path("by-external-id/{source}/{id}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getCandidateByExternalId", summary = "Read one candidate by another system's key")
    public CandidateView getByExternalId(
            @PathParam("source") @Parameter(example = "ypareo") String source,
            @PathParam("id") @Parameter(example = "A-1042") @MadeElsewhere String id) {
        var key = new ExternalId(source, id);
        return candidates
                .idBy(key.source(), key.id())
                .map(candidates::known)
                .map(views::of)
                .orElseThrow(() -> new Refused(new CandidateRefusal.UnknownExternalId(source, id)));
    }

    @PUT
    @Path("by-external-id/{source}/{id}")
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(
            operationId = "putCandidateByExternalId",
            summary = "Create or update a candidate by another system's key",
            description =
                    "Fields that are not sent stay; to create, campus and civilStatus are needed. The same content"
                            + " again changes nothing. If-None-Match: * creates only; If-Match may be left out.")
    @APIResponse(
            responseCode = "200",
            description = "Updated, or the same already",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public RestResponse<CandidateView> putByExternalId(
            @PathParam("source") @Parameter(example = "ypareo") String source,
            @PathParam("id") @Parameter(example = "A-1042") @MadeElsewhere String id,
            @RequestBody(content = @Content(schema = @Schema(implementation = CandidateByKey.class))) @NotNull JsonNode sent) {
        var done = put.put(externalIds.inAddress(source, id), sent);
        return done.created() ? created(done.candidate()) : RestResponse.ok(views.of(done.candidate()));
    }

    private RestResponse<CandidateView> created(Candidate candidate) {
        return RestResponse.ResponseBuilder.<CandidateView>created(URI.create("/v1/candidates/" + candidate.id()))
                .entity(views.of(candidate))
                .build();
    }

    /** Describes what is read field by field, because a field that is not sent is not null. */
    @Schema(name = "CandidateByKey", minProperties = 1)
    record CandidateByKey(
            @Schema(description = "Needed to create; of origin, stays", examples = "LYON")
            String campus,

            @Schema(description = "Needed to create; birthDate and birthPlace are sent whole")
            CivilStatus civilStatus,

            @Schema(implementation = String.class, examples = "0494004062M", nullable = true) @Nullable Ine ine,

            Contact contact,

            @Schema(description = "All keys; the one in the address stands among them anyway")
            List<ExternalId> externalIds,

            List<UUID> distinctFrom) {}
}
