package fr.parchemin.jury.professional;

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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/professionals")
@Tag(name = "Professionals", description = "Whoever assesses, tutors or sits on a jury: one person, one id.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfessionalResource {

    private final Professionals professionals;
    private final RegisterProfessional register;
    private final ProfessionalVisibility visibility;

    ProfessionalResource(
            Professionals professionals, RegisterProfessional register, ProfessionalVisibility visibility) {
        this.professionals = professionals;
        this.register = register;
        this.visibility = visibility;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(
            operationId = "listProfessionals",
            summary = "List the professionals, in the order of their registration")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("name")
                    @Parameter(description = "Part of the name; accents and case make no difference", example = "lefev")
                    @Nullable String name,
            @QueryParam("quality") @Nullable Quality quality) {
        return page.page(
                (id, limit) -> professionals.after(id, limit, name, quality).stream()
                        .map(this::view)
                        .toList(),
                view -> view.id().toString(),
                () -> professionals.count(name, quality));
    }

    @GET
    @Path("{professionalId}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(operationId = "getProfessional", summary = "Read one professional")
    public View get(@PathParam("professionalId") UUID id) {
        return view(professionals.known(id));
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(operationId = "registerProfessional", summary = "Register a professional")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> register(@NotNull @Valid Profile request) {
        var professional = register.register(request);
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/professionals/" + professional.id()))
                .entity(view(professional))
                .build();
    }

    @PATCH
    @Path("{professionalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed("certifier")
    @Operation(operationId = "changeProfessional", summary = "Change what is registered of a professional")
    public View change(
            @PathParam("professionalId") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class))) @NotNull JsonNode patch) {
        return view(register.change(id, patch));
    }

    private View view(Professional professional) {
        return View.of(professional, visibility.hasLinksOf(professional));
    }

    @Schema(name = "Professional")
    public record View(
            UUID id,
            @Schema(examples = "Lefèvre") String familyName,
            @Schema(examples = "Anne-Sophie") String givenName,
            Gender gender,

            @Schema(description = "The employer; null for who may not read it", nullable = true) @Nullable Organisation organisation,

            @Schema(
                    description = "The seats of a panel that may be taken; none for who only assesses or tutors",
                    examples = "[\"EMPLOYERS\", \"PROFESSIONAL\"]")
            List<Quality> qualities,

            @Schema(nullable = true) @Nullable Mandate mandate,

            @Schema(
                    description =
                            "Subject of the professional's tokens; null for who never logs in, or may not be read",
                    examples = "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10",
                    nullable = true)
            @Nullable String userId,

            @Schema(
                    description =
                            "Candidates to whom a link was declared; null for who may not read them: the certifier,"
                                    + " the auditor and this person may",
                    nullable = true)
            @Nullable List<UUID> knownCandidateIds,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Professional professional, boolean withLinks) {
            var profile = professional.profile();
            return new View(
                    professional.id(),
                    profile.familyName(),
                    profile.givenName(),
                    profile.gender(),
                    withLinks ? profile.organisation() : null,
                    profile.qualities(),
                    profile.mandate(),
                    withLinks ? profile.userId() : null,
                    withLinks ? profile.knownCandidateIds() : null,
                    professional.recordedAt(),
                    professional.version());
        }
    }
}
