package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.Codes;
import fr.parchemin.assessment.certification.BlocPart;
import fr.parchemin.assessment.record.NewSitting;
import fr.parchemin.assessment.record.SittingStatus;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments")
@Tag(name = "Assessments", description = "Sittings of blocs and their results.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final Assessments assessments;
    private final HoldAssessment hold;
    private final RecordResult result;
    private final RevokeAssessment revoke;

    AssessmentResource(Assessments assessments, HoldAssessment hold, RecordResult result, RevokeAssessment revoke) {
        this.assessments = assessments;
        this.hold = hold;
        this.result = result;
        this.revoke = revoke;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listAssessments", summary = "List the assessments, in the order they were recorded")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("enrolment") @Nullable UUID enrolment,
            @QueryParam("candidate") @Nullable UUID candidate,
            @QueryParam("bloc") @Pattern(regexp = Codes.BLOC) @Nullable String bloc,
            @QueryParam("campus") @Pattern(regexp = Codes.CAMPUS) @Nullable String campus) {
        var filter = new Assessments.Filter(enrolment, candidate, bloc, campus);
        return page.page(
                (id, limit) -> assessments.after(id, limit, filter).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> assessments.count(filter));
    }

    @GET
    @Path("{assessmentId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getAssessment", summary = "Read one assessment")
    public View get(@PathParam("assessmentId") UUID id) {
        return View.of(assessments.at(id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "holdAssessment",
            summary = "Record that a bloc was sat",
            description = "The server numbers the sittings per person and bloc.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> hold(@NotNull @Valid NewAssessment request) {
        var view = View.of(hold.hold(new NewSitting(
                request.enrolmentId, request.bloc, request.heldOn, request.campus, request.assessorIds)));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/assessments/" + view.id))
                .entity(view)
                .build();
    }

    @POST
    @Path("{assessmentId}/result")
    @RolesAllowed({"certifier", "campus-admin", "assessor"})
    @Operation(
            operationId = "recordResult",
            summary = "Record the result of an assessment, once",
            description = "Each skill of the bloc stands once; who was absent or excused has none. An assessor records"
                    + " the results of the assessments that name them.")
    public View result(@PathParam("assessmentId") UUID id, @NotNull @Valid NewResult request) {
        return View.of(
                result.record(id, new Result(request.verdict, request.skills == null ? List.of() : request.skills)));
    }

    @POST
    @Path("{assessmentId}/revocation")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "revokeAssessment",
            summary = "Revoke an assessment and its result",
            description = "It counts no more, stays readable, and its number is not given again.")
    public View revoke(@PathParam("assessmentId") UUID id, @NotNull @Valid Revocation request) {
        return View.of(revoke.revoke(id, request.reason));
    }

    @Schema(name = "NewAssessment")
    public record NewAssessment(
            @NotNull UUID enrolmentId,

            @NotBlank @Size(max = 20) @Pattern(regexp = Codes.BLOC) @Schema(description = "A bloc's code")
            String bloc,

            @NotNull @Schema(description = "Today at the latest", examples = "2021-05-20")
            LocalDate heldOn,

            @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(description = "One of the enrolment's campuses", examples = "LYON")
            String campus,

            @NotEmpty @Size(max = 20) @Schema(description = "Professionals, none of them a tutor of the candidate")
            List<@NotNull UUID> assessorIds) {}

    @Schema(name = "NewResult")
    public record NewResult(
            @NotNull Verdict verdict,

            @Size(max = 100) @Schema(description = "None when absent or excused", nullable = true) @Nullable List<@NotNull @Valid AssessedSkill> skills) {}

    @Schema(name = "Revocation")
    public record Revocation(
            @NotBlank @Size(max = 500) @Schema(examples = "Entered for the wrong person")
            String reason) {}

    @Schema(name = "AssessmentResult")
    public record ResultView(Verdict verdict, List<AssessedSkill> skills, Instant recordedAt) {}

    @Schema(name = "AssessmentRevocation")
    public record RevocationView(String reason, Instant recordedAt) {}

    @Schema(name = "Assessment")
    public record View(
            UUID id,
            UUID enrolmentId,
            UUID candidateId,
            String certification,
            String bloc,

            @Schema(description = "Counts the person's sittings of the bloc", examples = "1")
            int sitting,

            @Schema(examples = "2021-05-20") LocalDate heldOn,
            @Schema(examples = "LYON") String campus,
            List<UUID> assessorIds,

            @Schema(description = "What the candidate hands in or sits")
            List<BlocPart> parts,

            SittingStatus status,

            @Schema(nullable = true) @Nullable ResultView result,

            @Schema(nullable = true) @Nullable RevocationView revocation,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Assessment assessment) {
            var sitting = assessment.sitting();
            var verdict = sitting.verdict();
            var resultedAt = assessment.resultedAt();
            var revokedAt = assessment.revokedAt();
            var reason = assessment.revocationReason();
            return new View(
                    assessment.id(),
                    assessment.enrolmentId(),
                    sitting.candidateId(),
                    sitting.certification(),
                    sitting.bloc(),
                    sitting.number(),
                    sitting.heldOn(),
                    sitting.campus(),
                    sitting.assessorIds(),
                    assessment.parts(),
                    sitting.status(),
                    verdict == null || resultedAt == null
                            ? null
                            : new ResultView(verdict, assessment.skills(), resultedAt),
                    revokedAt == null || reason == null ? null : new RevocationView(reason, revokedAt),
                    assessment.recordedAt(),
                    assessment.version());
        }
    }
}
