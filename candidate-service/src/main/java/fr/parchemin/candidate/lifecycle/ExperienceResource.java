package fr.parchemin.candidate.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.experience.Experience;
import fr.parchemin.candidate.experience.ExperienceDetails;
import fr.parchemin.candidate.experience.Experiences;
import fr.parchemin.candidate.experience.Siret;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/v1/enrolments/{enrolmentId}/experiences")
@Tag(name = "Experiences", description = "Times in companies, which the certification asks for.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExperienceResource {

    private final Enrolments enrolments;
    private final Experiences experiences;
    private final KeepExperience keep;

    ExperienceResource(Enrolments enrolments, Experiences experiences, KeepExperience keep) {
        this.enrolments = enrolments;
        this.experiences = experiences;
        this.keep = keep;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "listExperiences", summary = "List the experiences of an enrolment, as they were recorded")
    public Page<View> list(@PathParam("enrolmentId") UUID enrolment, @BeanParam PageRequest page) {
        enrolments.known(enrolment);
        return page.page(
                (after, limit) -> experiences.of(enrolment, after, limit).stream()
                        .map(View::of)
                        .toList(),
                view -> view.id().toString(),
                () -> experiences.countOf(enrolment));
    }

    @GET
    @Path("{experienceId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(operationId = "getExperience", summary = "Read one experience")
    public View get(@PathParam("enrolmentId") UUID enrolment, @PathParam("experienceId") UUID id) {
        return View.of(experiences.of(enrolment, id));
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(
            operationId = "addExperience",
            summary = "Add an experience",
            description = "Without endsOn it is running, and counts as going on.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> add(@PathParam("enrolmentId") UUID enrolment, @NotNull @Valid ExperienceDetails request) {
        var experience = keep.add(enrolment, request);
        return RestResponse.ResponseBuilder.<View>created(
                        URI.create("/v1/enrolments/" + enrolment + "/experiences/" + experience.id()))
                .entity(View.of(experience))
                .build();
    }

    @PATCH
    @Path("{experienceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(operationId = "changeExperience", summary = "End an experience, or correct it")
    public View change(
            @PathParam("enrolmentId") UUID enrolment,
            @PathParam("experienceId") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ExperienceDetails.class))) @NotNull JsonNode patch) {
        return View.of(keep.change(enrolment, id, patch));
    }

    @DELETE
    @Path("{experienceId}")
    @RolesAllowed({"certifier", "campus-admin", "partner"})
    @Operation(
            operationId = "removeExperience",
            summary = "Take back an experience entered by mistake",
            description = "The enrolment's history keeps that it was there.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void remove(@PathParam("enrolmentId") UUID enrolment, @PathParam("experienceId") UUID id) {
        keep.remove(enrolment, id);
    }

    @Schema(name = "Experience")
    public record View(
            UUID id,
            UUID enrolmentId,
            @Schema(examples = "Atelier Numérique SAS") String company,

            @Schema(implementation = String.class, examples = "73282932000074", nullable = true) @Nullable Siret siret,

            @Schema(nullable = true) @Nullable UUID tutorId,
            @Schema(examples = "2021-01-15") LocalDate startsOn,

            @Schema(description = "Last day, included; null while it runs", examples = "2021-05-14", nullable = true)
            @Nullable LocalDate endsOn,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Experience experience) {
            var details = experience.details();
            return new View(
                    experience.id(),
                    experience.enrolmentId(),
                    details.company(),
                    details.siret(),
                    details.tutorId(),
                    details.startsOn(),
                    details.endsOn(),
                    experience.recordedAt(),
                    experience.version());
        }
    }
}
