package fr.parchemin.assessment.accommodation;

import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/accommodations")
@Tag(name = "Accommodations", description = "Measures granted for assessments, never their cause.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccommodationResource {

    private final Accommodations accommodations;
    private final Enrolments enrolments;
    private final RecordHistory history;
    private final Clock clock;

    AccommodationResource(Accommodations accommodations, Enrolments enrolments, RecordHistory history, Clock clock) {
        this.accommodations = accommodations;
        this.enrolments = enrolments;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "auditor"})
    @Operation(operationId = "listAccommodations", summary = "List the accommodations, the oldest first")
    public Page<View> list(@BeanParam PageRequest page, @QueryParam("enrolment") @Nullable UUID enrolment) {
        return page.page(
                (id, limit) -> accommodations.after(id, limit, enrolment).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> accommodations.count(enrolment));
    }

    @GET
    @Path("{accommodationId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "auditor"})
    @Operation(operationId = "getAccommodation", summary = "Read one accommodation")
    public View get(@PathParam("accommodationId") UUID id) {
        return View.of(accommodations.at(id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(operationId = "grantAccommodation", summary = "Record a measure granted to a candidate")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> grant(@NotNull @Valid NewAccommodation request) {
        var enrolment = enrolments.toWrite(request.enrolmentId);
        Stream.ofNullable(request.from).forEach(from -> enrolment.refuseBeforeEnrolment("from", from));
        Stream.ofNullable(request.until).forEach(until -> enrolment.refuseBeforeEnrolment("until", until));
        var accommodation = new Accommodation(enrolment.id(), request.measure, request.from, request.until, clock);
        accommodations.persist(accommodation);
        history.note(enrolment, Deed.of(StepKind.ACCOMMODATION_GRANTED, accommodation.id(), request.from, null));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/accommodations/" + accommodation.id()))
                .entity(View.of(accommodation))
                .build();
    }

    @POST
    @Path("{accommodationId}/end")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(operationId = "endAccommodation", summary = "End a measure earlier than it would have")
    public View end(@PathParam("accommodationId") UUID id, @NotNull @Valid AccommodationEnd request) {
        var accommodation = accommodations.at(id);
        var enrolment = enrolments.toWrite(accommodation.enrolmentId());
        accommodation.end(request.until, clock);
        accommodations.flush();
        history.note(enrolment, Deed.of(StepKind.ACCOMMODATION_ENDED, id, request.until, null));
        return View.of(accommodation);
    }

    @Schema(name = "AccommodationEnd")
    public record AccommodationEnd(
            @NotNull @Schema(description = "Last day, included; may lie ahead", examples = "2021-12-31")
            LocalDate until) {}

    @Schema(name = "NewAccommodation")
    public record NewAccommodation(
            @NotNull UUID enrolmentId,

            @NotBlank @HasLetter
            @Size(max = 300) @Schema(description = "What is granted, never why", examples = "A third more time for written parts")
            String measure,

            @Schema(description = "First day; may lie ahead", nullable = true, examples = "2021-01-04") @Nullable LocalDate from,

            @Schema(description = "Last day, included; may lie ahead", nullable = true, examples = "2022-07-08")
            @Nullable LocalDate until) {}

    @Schema(name = "Accommodation")
    public record View(
            UUID id,
            UUID enrolmentId,

            @Schema(examples = "A third more time for written parts")
            String measure,

            @Schema(description = "First day; null: from the enrolment on", nullable = true) @Nullable LocalDate from,

            @Schema(description = "Last day, included; null: to its end", nullable = true) @Nullable LocalDate until,

            @Schema(description = "When somebody ended it earlier; null when nobody has", nullable = true) @Nullable Instant endedAt,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Accommodation accommodation) {
            return new View(
                    accommodation.id(),
                    accommodation.enrolmentId(),
                    accommodation.measure(),
                    accommodation.startsOn(),
                    accommodation.endsOn(),
                    accommodation.endedAt(),
                    accommodation.recordedAt(),
                    accommodation.version());
        }
    }
}
