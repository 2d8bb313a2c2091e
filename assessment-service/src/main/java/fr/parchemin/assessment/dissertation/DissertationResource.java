package fr.parchemin.assessment.dissertation;

import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.kit.text.HasLetter;
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

@Path("/v1/dissertations")
@Tag(name = "Dissertations", description = "Deposits of the written work, and their reviews.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DissertationResource {

    private final Dissertations dissertations;
    private final Enrolments enrolments;
    private final DepositDissertation deposit;
    private final ReviewDissertation review;

    DissertationResource(
            Dissertations dissertations,
            Enrolments enrolments,
            DepositDissertation deposit,
            ReviewDissertation review) {
        this.dissertations = dissertations;
        this.enrolments = enrolments;
        this.deposit = deposit;
        this.review = review;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listDissertations", summary = "List the deposits, the oldest first")
    public Page<View> list(@BeanParam PageRequest page, @QueryParam("enrolment") @Nullable UUID enrolment) {
        return page.page(
                (id, limit) -> dissertations.after(id, limit, enrolment).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> dissertations.count(enrolment));
    }

    @GET
    @Path("{dissertationId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getDissertation", summary = "Read one deposit")
    public View get(@PathParam("dissertationId") UUID id) {
        return View.of(dissertations.at(id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "depositDissertation",
            summary = "Deposit a dissertation",
            description = "It supersedes the deposit before, unless that one is accepted.")
    @APIResponse(
            responseCode = "201",
            description = "Deposited",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> deposit(@NotNull @Valid NewDissertation request) {
        var dissertation = deposit.deposit(
                enrolments.toWrite(request.enrolmentId),
                new Deposit(request.title, request.depositedOn, request.file, request.company, request.tutorId));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/dissertations/" + dissertation.id()))
                .entity(View.of(dissertation))
                .build();
    }

    @POST
    @Path("{dissertationId}/review")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(operationId = "reviewDissertation", summary = "Accept a dissertation or send it back")
    public View review(@PathParam("dissertationId") UUID id, @NotNull @Valid NewReview request) {
        return View.of(review.review(id, request.verdict, request.reviewedOn, request.comment));
    }

    @POST
    @Path("{dissertationId}/reopening")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "reopenDissertation",
            summary = "Reopen an accepted dissertation",
            description = "It is no longer accepted: it may be reviewed again, or superseded by a new deposit.")
    public View reopen(@PathParam("dissertationId") UUID id, @NotNull @Valid Reopening request) {
        return View.of(review.reopen(id, request.reason));
    }

    @Schema(name = "NewDissertation")
    public record NewDissertation(
            @NotNull UUID enrolmentId,

            @NotBlank @HasLetter
            @Size(max = 300) @Schema(examples = "Une architecture orientée événements pour la logistique")
            String title,

            @NotNull @Schema(description = "Today at the latest", examples = "2021-09-01")
            LocalDate depositedOn,

            @NotNull @Valid DepositedFile file,

            @HasLetter
            @Size(max = 200) @Schema(description = "Where the work was done", nullable = true, examples = "Acme Logistique")
            @Nullable String company,

            @Schema(description = "A professional", nullable = true) @Nullable UUID tutorId) {}

    @Schema(name = "NewDissertationReview")
    public record NewReview(
            @NotNull ReviewVerdict verdict,

            @NotNull @Schema(description = "From the deposit on, today at the latest", examples = "2021-09-20")
            LocalDate reviewedOn,

            @Size(max = 2000) @Schema(nullable = true) @Nullable String comment) {}

    @Schema(name = "DissertationReopening")
    public record Reopening(
            @NotBlank @Size(max = 500) @Schema(examples = "The reviewed file was not the final one")
            String reason) {}

    @Schema(name = "Dissertation")
    public record View(
            UUID id,
            UUID enrolmentId,
            String title,
            @Schema(examples = "2021-09-01") LocalDate depositedOn,
            DepositedFile file,
            @Schema(nullable = true) @Nullable String company,
            @Schema(nullable = true) @Nullable UUID tutorId,
            DissertationStatus status,

            @Schema(description = "The review that holds is the last one, unless it was reopened")
            List<Review> reviews,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Dissertation dissertation) {
            var deposit = dissertation.deposit();
            return new View(
                    dissertation.id(),
                    dissertation.enrolmentId(),
                    deposit.title(),
                    deposit.depositedOn(),
                    deposit.file(),
                    deposit.company(),
                    deposit.tutorId(),
                    dissertation.status(),
                    dissertation.reviews(),
                    dissertation.recordedAt(),
                    dissertation.version());
        }
    }
}
