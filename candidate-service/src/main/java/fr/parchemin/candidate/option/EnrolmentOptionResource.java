package fr.parchemin.candidate.option;

import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.certification.AccessRoute;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/enrolment-options")
@Tag(name = "Enrolments", description = "One candidate, one certification, one campus, one access route.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentOptionResource {

    private final EnrolmentOptions options;

    EnrolmentOptionResource(EnrolmentOptions options) {
        this.options = options;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "partner", "auditor"})
    @Operation(
            operationId = "listEnrolmentOptions",
            summary = "List where and for which certification a person can be enrolled on a day",
            description = "The caller's campuses that are open and the certifications that are registered on that day,"
                    + " by campus and certification. For VAE it is the day of the complete application that counts.")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("on")
                    @Parameter(description = "The day; today at each campus by default", example = "2022-07-19")
                    @Nullable LocalDate on,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "Only this campus", example = "LYON")
                    @Nullable String campus) {
        var views = options.on(on, campus).stream().map(View::of).toList();
        return page.page(
                (key, limit) -> views.stream()
                        .filter(view -> key == null || view.key().compareTo(key) > 0)
                        .limit(limit)
                        .toList(),
                View::key,
                views::size);
    }

    @Schema(name = "EnrolmentOption")
    public record View(
            @Schema(examples = "LYON") String campus,
            @Schema(examples = "CESI Lyon") String campusName,
            @Schema(examples = "RNCP14506") String certification,

            @Schema(examples = "Responsable en ingénierie des logiciels")
            String title,

            @Schema(description = "The day this holds for", examples = "2022-07-19")
            LocalDate on,

            List<AccessRoute> accessRoutes,

            @Schema(description = "Those that are not over on that day, the earliest first")
            List<JoinableCohort> cohorts) {

        static View of(EnrolmentOption option) {
            return new View(
                    option.campus().code(),
                    option.campus().name(),
                    option.certification().code(),
                    option.certification().title(),
                    option.on(),
                    option.certification().openRoutes(),
                    option.cohorts().stream().map(JoinableCohort::of).toList());
        }

        /** A blank sorts before every character of a code: AIX before AIX-EN-PROVENCE. */
        String key() {
            return campus + " " + certification;
        }
    }

    @Schema(name = "JoinableCohort")
    public record JoinableCohort(
            UUID id, @Schema(examples = "RIL 2020-2022 A") String name) {

        static JoinableCohort of(Cohort cohort) {
            return new JoinableCohort(cohort.id(), cohort.name());
        }
    }
}
