package fr.parchemin.assessment.history;

import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/bloc-records/{enrolmentId}/history")
@Tag(name = "Bloc records", description = "Where a person stands on each bloc of a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class RecordHistoryResource {

    /** Who reads accommodations. */
    private static final Set<String> OF_ACCOMMODATIONS = Set.of("certifier", "campus-admin", "assessor", "auditor");

    private final Enrolments enrolments;
    private final RecordHistory history;
    private final SecurityIdentity identity;

    RecordHistoryResource(Enrolments enrolments, RecordHistory history, SecurityIdentity identity) {
        this.enrolments = enrolments;
        this.history = history;
        this.identity = identity;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(
            operationId = "listBlocRecordHistory",
            summary = "List who did what under an enrolment, the earliest first",
            description = "Sittings, results, exemptions, dissertations, and for who may read them accommodations.")
    public Page<View> list(@PathParam("enrolmentId") UUID id, @BeanParam PageRequest page) {
        enrolments.at(id);
        var withAccommodations = OF_ACCOMMODATIONS.stream().anyMatch(identity::hasRole);
        return page.page(
                (after, limit) -> history.of(id, withAccommodations, after, limit).stream()
                        .map(View::of)
                        .toList(),
                step -> step.id().toString(),
                () -> history.countOf(id, withAccommodations));
    }

    /** Who did what. */
    @Schema(name = "BlocRecordStep")
    public record View(
            UUID id,
            StepKind kind,

            @Schema(description = "Where the enrolment was then", examples = "LYON")
            String campus,

            @Schema(description = "The bloc's code; null when it is about no bloc alone", nullable = true) @Nullable String bloc,

            @Schema(
                    description = "The assessment, exemption, dissertation or accommodation; null for an extra sitting",
                    nullable = true)
            @Nullable UUID about,

            @Schema(description = "The business date", examples = "2021-05-20", nullable = true) @Nullable LocalDate on,

            @Schema(description = "The caller's subject") String by,

            @Schema(nullable = true) @Nullable String reason,

            Instant recordedAt) {

        static View of(RecordStep step) {
            return new View(
                    step.id(),
                    step.kind(),
                    step.campus(),
                    step.bloc(),
                    step.about(),
                    step.stepOn(),
                    step.doneBy(),
                    step.reason(),
                    step.recordedAt());
        }
    }
}
