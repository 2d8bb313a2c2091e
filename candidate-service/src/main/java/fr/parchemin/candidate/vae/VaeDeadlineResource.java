package fr.parchemin.candidate.vae;

import fr.parchemin.candidate.Codes;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/vae-deadlines")
@Tag(name = "Enrolments")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class VaeDeadlineResource {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final VaeDeadlines deadlines;

    VaeDeadlineResource(VaeDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "auditor"})
    @Operation(
            operationId = "listVaeDeadlines",
            summary = "List what falls due to people who come by VAE, the earliest first",
            description = "What is still to be done: late as well.")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("before")
                    @Parameter(description = "Due before this day; without it, whenever due", example = "2024-05-01")
                    @Nullable LocalDate before,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "Where they are now", example = "LYON")
                    @Nullable String campus) {
        var day = before == null ? EVER : before;
        return page.page(
                (key, limit) -> deadlines.due(day, campus, key, limit).stream()
                        .map(View::of)
                        .toList(),
                View::key,
                () -> deadlines.countDue(day, campus));
    }

    @Schema(name = "VaeDeadline")
    public record View(
            UUID enrolmentId,
            UUID candidateId,
            @Schema(examples = "RNCP14506") String certification,
            @Schema(examples = "LYON") String campus,

            @Schema(description = "ANSWER to the application, JURY after the validation file, RESULT after the jury")
            VaeDeadline.Code code,

            @Schema(description = "The last day", examples = "2024-04-30")
            LocalDate dueOn,

            Instant recordedAt) {

        static View of(VaeDeadlines.Due due) {
            var state = due.enrolment().state();
            return new View(
                    state.id(),
                    state.candidateId(),
                    state.certification(),
                    state.campus(),
                    due.deadline().code(),
                    due.deadline().dueOn(),
                    due.deadline().recordedAt());
        }

        String key() {
            return VaeDeadlines.Key.of(dueOn, enrolmentId, code).text();
        }
    }
}
