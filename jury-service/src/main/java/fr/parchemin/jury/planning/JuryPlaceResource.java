package fr.parchemin.jury.planning;

import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-places")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class JuryPlaceResource {

    private final JuryPlaces places;

    JuryPlaceResource(JuryPlaces places) {
        this.places = places;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "listJuryPlaces",
            summary = "List where a jury session may be held on a day",
            description = "By certification and campus: the certification site, and every other campus that is open on"
                    + " that day, for which the session needs a reason.")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("on")
                    @Parameter(description = "The day; today at each campus by default", example = "2022-07-19")
                    @Nullable LocalDate on) {
        var views = places.on(on).stream().map(View::of).toList();
        return page.page(
                (key, limit) -> views.stream()
                        .filter(view -> key == null || view.key().compareTo(key) > 0)
                        .limit(limit)
                        .toList(),
                View::key,
                views::size);
    }

    @Schema(name = "JuryPlace")
    public record View(
            @Schema(examples = "RNCP14506") String certification,

            @Schema(examples = "Responsable en ingénierie des logiciels")
            String title,

            @Schema(examples = "PARIS-CAMBRONNE") String campus,
            @Schema(examples = "CESI Paris Cambronne") String campusName,

            @Schema(description = "The day this holds for", examples = "2022-07-19")
            LocalDate on,

            @Schema(description = "True anywhere but at the certification site")
            boolean needsReason) {

        static View of(JuryPlace place) {
            return new View(
                    place.certification().code(),
                    place.certification().title(),
                    place.campus().code(),
                    place.campus().name(),
                    place.on(),
                    place.needsReason());
        }

        /** A blank sorts before every character of a code: LE before LE-MANS. */
        String key() {
            return certification + " " + campus;
        }
    }
}
