package fr.parchemin.campus.site;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/campuses")
@Tag(name = "Campuses", description = "Preparation and certification sites.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampusResource {

    private final Campuses campuses;
    private final CloseCampus close;
    private final ReopenCampus reopen;
    private final ChangeCampus change;

    CampusResource(Campuses campuses, CloseCampus close, ReopenCampus reopen, ChangeCampus change) {
        this.campuses = campuses;
        this.close = close;
        this.reopen = reopen;
        this.change = change;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(operationId = "listCampuses", summary = "List the campuses, by code")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("role") @Nullable SiteRole role,
            @QueryParam("status") @Nullable CampusStatus status) {
        return page.page(
                (code, limit) -> campuses.after(code, limit, status, role).stream()
                        .map(View::of)
                        .toList(),
                View::code,
                () -> campuses.count(status, role));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(operationId = "getCampus", summary = "Read one campus")
    public View get(@PathParam("code") String code) {
        return View.of(campuses.known(code));
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed("certifier")
    @Operation(operationId = "changeCampus", summary = "Change name, address, SIRET or UAI")
    public View change(
            @PathParam("code") String code,
            @RequestBody(content = @Content(schema = @Schema(implementation = Details.class))) @NotNull JsonNode patch) {
        return View.of(change.change(code, patch));
    }

    @POST
    @Path("{code}/close")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "closeCampus",
            summary = "Close a campus",
            description = "Enrolments dated after closedOn are refused from then on; history stays.")
    public View close(@PathParam("code") String code, @NotNull @Valid Close request) {
        return View.of(close.close(code, request.closedOn));
    }

    @POST
    @Path("{code}/reopen")
    @RolesAllowed("certifier")
    @Operation(operationId = "reopenCampus", summary = "Reopen a closed campus")
    public View reopen(@PathParam("code") String code, @NotNull @Valid Reopen request) {
        return View.of(reopen.reopen(code, request.reopenedOn));
    }

    @Schema(name = "CloseCampus")
    public record Close(
            @NotNull @Schema(description = "The last day, today at the latest", examples = "2024-08-31")
            LocalDate closedOn) {}

    @Schema(name = "ReopenCampus")
    public record Reopen(
            @NotNull @Schema(description = "The first day, after the closing, today at the latest", examples = "2025-01-06")
            LocalDate reopenedOn) {}

    @Schema(name = "Campus")
    public record View(
            @Schema(examples = "LYON") String code,
            @Schema(examples = "CESI Lyon") String name,
            List<SiteRole> roles,

            @Schema(description = "As the register printed it")
            String addressAsPublished,

            Address address,

            @Schema(description = "Time zone of the campus: what day it is there", examples = "Europe/Paris")
            String zone,

            @Schema(examples = "73282932000074", nullable = true) @Nullable String siret,

            @Schema(examples = "0756036D", nullable = true) @Nullable String uai,

            CampusStatus status,

            @Schema(description = "The last day before the present closing; null when open", nullable = true) @Nullable LocalDate closedOn,

            @Schema(description = "All closings, the earliest first")
            List<Closing> closings,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Campus campus) {
            var details = campus.details();
            return new View(
                    campus.code(),
                    details.name(),
                    campus.roles(),
                    campus.addressAsPublished(),
                    details.address(),
                    campus.zone(),
                    details.siret() == null ? null : details.siret().value(),
                    details.uai() == null ? null : details.uai().value(),
                    campus.status(),
                    campus.closedOn(),
                    campus.closings(),
                    campus.recordedAt(),
                    campus.version());
        }
    }
}
