package fr.parchemin.campus.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.campus.Codes;
import fr.parchemin.campus.site.OpenSites;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.change.Versioned;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campuses/{code}/cohorts")
@Tag(name = "Cohorts", description = "Groups taught together at a campus.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortResource {

    private final Cohorts cohorts;
    private final OpenSites sites;
    private final PlanCohort plan;
    private final Caller caller;

    CohortResource(Cohorts cohorts, OpenSites sites, PlanCohort plan, Caller caller) {
        this.cohorts = cohorts;
        this.sites = sites;
        this.plan = plan;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listCohorts", summary = "List a campus's cohorts, the oldest first")
    public Page<View> list(
            @PathParam("code") String campus,
            @BeanParam PageRequest page,
            @QueryParam("certification") @Pattern(regexp = Codes.CERTIFICATION) @Nullable String certification) {
        hideOutOfScope(campus);
        sites.refuseUnknown(campus);
        return page.page(
                (id, limit) -> cohorts.at(campus, certification, id, limit).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> cohorts.countAt(campus, certification));
    }

    @GET
    @Path("{cohortId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getCohort", summary = "Read one cohort")
    public View get(@PathParam("code") String campus, @PathParam("cohortId") UUID id) {
        return View.of(cohorts.at(campus, id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(operationId = "openCohort", summary = "Open a cohort")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> open(@PathParam("code") String campus, @NotNull @Valid NewCohort request) {
        hideOutOfScope(campus);
        var cohort = plan.open(request.certification, new Plan(campus, request.name, request.startsOn, request.endsOn));
        return RestResponse.ResponseBuilder.<View>created(
                        URI.create("/v1/campuses/" + campus + "/cohorts/" + cohort.id()))
                .entity(View.of(cohort))
                .build();
    }

    @PATCH
    @Path("{cohortId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "changeCohort",
            summary = "Change a cohort's name, dates or campus",
            description = "A move to another campus needs both campuses in scope.")
    public View change(
            @PathParam("code") String campus,
            @PathParam("cohortId") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Plan.class))) @NotNull JsonNode patch) {
        return View.of(plan.change(campus, id, patch));
    }

    /** Row-level security hides the rows; the campus in the address is hidden alike. */
    private void hideOutOfScope(String campus) {
        if (!caller.reaches(campus)) {
            throw new NotFoundException();
        }
    }

    @Schema(name = "NewCohort")
    public record NewCohort(
            @NotNull @Pattern(regexp = Codes.CERTIFICATION, message = "{certification-form}") @Schema(examples = "RNCP14506")
            String certification,

            @NotBlank @Size(max = 120) @Schema(examples = "RIL 2020-2022 A")
            String name,

            @NotNull @Schema(examples = "2020-10-05") LocalDate startsOn,

            @NotNull @Schema(description = "Last day, included", examples = "2022-07-08")
            LocalDate endsOn) {}

    @Schema(name = "Cohort")
    public record View(
            UUID id,
            @Schema(examples = "LYON") String campus,
            @Schema(examples = "RNCP14506") String certification,
            @Schema(examples = "RIL 2020-2022 A") String name,
            @Schema(examples = "2020-10-05") LocalDate startsOn,

            @Schema(description = "Last day, included", examples = "2022-07-08")
            LocalDate endsOn,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Cohort cohort) {
            var plan = cohort.plan();
            return new View(
                    cohort.id(),
                    plan.campus(),
                    cohort.certification(),
                    plan.name(),
                    plan.startsOn(),
                    plan.endsOn(),
                    cohort.recordedAt(),
                    cohort.version());
        }
    }
}
