package fr.parchemin.assessment.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.parchemin.assessment.certification.Certification;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/certifications")
@Tag(name = "Certifications", description = "The catalogue: each certification as its official sheet states it.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class CertificationResource {

    private final Catalogue catalogue;

    CertificationResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(operationId = "listCertifications", summary = "List the certifications, by code")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("registeredOn")
                    @Parameter(
                            description = "Only those that a registration period covers on this day",
                            example = "2022-07-19")
                    @Nullable LocalDate registeredOn) {
        return page.page(
                (code, limit) -> catalogue.after(code, limit, registeredOn).stream()
                        .map(View::of)
                        .toList(),
                view -> view.certification.code(),
                () -> catalogue.count(registeredOn));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({"certifier", "campus-admin", "assessor", "jury-member", "partner", "auditor"})
    @Operation(
            operationId = "getCertification",
            summary = "Read one certification",
            description = "Its blocs, skills, access routes, registration periods, panel rule, requirements and"
                    + " settings. Official texts are French, word for word.")
    public View get(@PathParam("code") String code) {
        return View.of(catalogue.known(code));
    }

    @Schema(name = "Certification")
    public record View(
            @JsonUnwrapped Certification certification,
            Instant recordedAt,
            @Schema(hidden = true) long version) implements Versioned {

        static View of(CatalogueEntry entry) {
            return new View(entry.certification(), entry.recordedAt(), entry.version());
        }
    }
}
