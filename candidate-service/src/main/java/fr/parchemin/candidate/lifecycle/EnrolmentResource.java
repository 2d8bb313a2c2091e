package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.candidate.enrolment.EnrolmentHistory;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.enrolment.Verdict;
import fr.parchemin.candidate.requirement.Target;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/enrolments")
@Tag(name = "Enrolments")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentResource {

    private final Enrolments enrolments;
    private final EnrolmentHistory history;
    private final EnrolmentViews views;
    private final OpenEnrolment open;
    private final AnswerApplication answer;
    private final TransferEnrolment transfer;
    private final WithdrawEnrolment withdraw;

    EnrolmentResource(
            Enrolments enrolments,
            EnrolmentHistory history,
            EnrolmentViews views,
            OpenEnrolment open,
            AnswerApplication answer,
            TransferEnrolment transfer,
            WithdrawEnrolment withdraw) {
        this.enrolments = enrolments;
        this.history = history;
        this.views = views;
        this.open = open;
        this.answer = answer;
        this.transfer = transfer;
        this.withdraw = withdraw;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listEnrolments", summary = "List enrolments, the earliest recorded first")
    public Page<EnrolmentView> list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Nullable EnrolmentStatus status,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "Where they are now", example = "LYON")
                    @Nullable String campus,
            @QueryParam("certification")
                    @Pattern(regexp = Codes.CERTIFICATION) @Parameter(example = "RNCP14506")
                    @Nullable String certification,
            @QueryParam("cohort") @Nullable UUID cohort,
            @QueryParam("candidate") @Nullable UUID candidate,
            @QueryParam("enrolledYear") @Parameter(description = "The year of enrolledOn", example = "2020") @Nullable Integer enrolledYear,
            @QueryParam("certifiedYear") @Parameter(description = "The year of certifiedOn", example = "2022") @Nullable Integer certifiedYear) {
        var filter =
                new Enrolments.Filter(status, campus, certification, cohort, candidate, enrolledYear, certifiedYear);
        return page.page(
                (id, limit) -> views.of(enrolments.matching(filter, id, limit)),
                view -> view.id().toString(),
                () -> enrolments.countMatching(filter));
    }

    @GET
    @Path("{enrolmentId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getEnrolment", summary = "Read one enrolment")
    public EnrolmentView get(@PathParam("enrolmentId") UUID id) {
        return views.of(enrolments.known(id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(
            operationId = "openEnrolment",
            summary = "Enrol a candidate",
            description = "Who comes by VAE or on their own is APPLIED until admitted; everybody else is ENROLLED.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public RestResponse<EnrolmentView> open(@NotNull @Valid NewEnrolment request) {
        var enrolment = open.open(request.application());
        return RestResponse.ResponseBuilder.<EnrolmentView>created(URI.create("/v1/enrolments/" + enrolment.id()))
                .entity(views.of(enrolment))
                .build();
    }

    @POST
    @Path("{enrolmentId}/admission")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "decideAdmission",
            summary = "Admit or reject an application",
            description =
                    "A VAE application that nobody answers in time is admitted by silence. An answer that was given"
                            + " in time may still be entered later.")
    public EnrolmentView decide(@PathParam("enrolmentId") UUID id, @NotNull @Valid Admission request) {
        return views.of(answer.answer(id, request.verdict, request.on, request.reason));
    }

    @POST
    @Path("{enrolmentId}/transfer")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "transferEnrolment",
            summary = "Move an enrolment to another campus",
            description = "Both campuses must be among the caller's. The campus it leaves goes on reading it.")
    public EnrolmentView transfer(@PathParam("enrolmentId") UUID id, @NotNull @Valid Transfer request) {
        return views.of(transfer.transfer(id, request.campus, request.cohort, request.on));
    }

    @POST
    @Path("{enrolmentId}/withdrawal")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Withdraw an enrolment",
            description = "Final, for whoever is not certified; validated blocs stay the person's.")
    public EnrolmentView withdraw(@PathParam("enrolmentId") UUID id, @NotNull @Valid Withdrawal request) {
        return views.of(withdraw.withdraw(id, request.on, request.reason));
    }

    @GET
    @Path("{enrolmentId}/history")
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listEnrolmentHistory", summary = "List who did what to an enrolment, the earliest first")
    public Page<EnrolmentStepView> history(@PathParam("enrolmentId") UUID id, @BeanParam PageRequest page) {
        enrolments.known(id);
        return page.page(
                (after, limit) -> history.of(id, after, limit).stream()
                        .map(EnrolmentStepView::of)
                        .toList(),
                step -> step.id().toString(),
                () -> history.countOf(id));
    }

    @Schema(name = "NewEnrolment")
    public record NewEnrolment(
            @NotNull UUID candidateId,

            @NotNull @Pattern(regexp = Codes.CERTIFICATION) @Schema(examples = "RNCP14506")
            String certification,

            @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(examples = "LYON")
            String campus,

            @NotNull @Schema(examples = "STUDENT") AccessRoute accessRoute,

            @NotNull @Schema(
                    description = "Today at the latest; for VAE the day of the complete application",
                    examples = "2020-10-05")
            LocalDate enrolledOn,

            @NotNull @Valid Target target,

            @Schema(description = "A cohort of that campus and certification", nullable = true) @Nullable UUID cohort) {

        Application application() {
            return new Application(candidateId, certification, campus, accessRoute, enrolledOn, target, cohort);
        }
    }

    @Schema(name = "Admission")
    public record Admission(
            @NotNull @Schema(examples = "ADMITTED") Verdict verdict,
            @NotNull @Schema(examples = "2020-11-02") LocalDate on,

            @Size(max = 500) @Schema(nullable = true) @Nullable String reason) {}

    @Schema(name = "EnrolmentTransfer")
    public record Transfer(
            @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(examples = "NANTES")
            String campus,

            @NotNull @Schema(examples = "2021-09-01") LocalDate on,

            @Schema(description = "A cohort there; the former one is left", nullable = true) @Nullable UUID cohort) {}

    @Schema(name = "EnrolmentWithdrawal")
    public record Withdrawal(
            @NotNull @Schema(examples = "2021-03-01") LocalDate on,

            @NotBlank @Size(max = 500) @Schema(examples = "Has found a permanent position")
            String reason) {}
}
