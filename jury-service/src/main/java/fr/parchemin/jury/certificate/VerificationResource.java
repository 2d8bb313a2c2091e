package fr.parchemin.jury.certificate;

import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.text.MadeElsewhere;
import fr.parchemin.web.problem.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/verifications")
@Tag(name = "Verifications", description = "What anybody may know of a certificate whose code they were shown.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    private final Certificates certificates;

    VerificationResource(Certificates certificates) {
        this.certificates = certificates;
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(
            operationId = "verifyCertificate",
            summary = "Verify a certificate by the code printed on it",
            description = "Open to anybody. A code that nobody was given is answered as what is no code at all.")
    public View verify(
            @PathParam("code")
                    @MadeElsewhere
                    @Parameter(
                            description = "As printed; hyphens and case make no difference",
                            example = "8Q4T-V0ZK-M3RD-7XHC-91NE-YB5J-W2GS")
                    String code) {
        return certificates
                .verified(VerificationCode.typed(code))
                .map(View::of)
                .orElseThrow(() -> new Refused(new AwardRefusal.UnknownVerificationCode()));
    }

    @Schema(name = "Verification")
    public record View(
            @Schema(description = "REVOKED: it proves nothing since revokedOn")
            CertificateStatus status,

            @Schema(examples = "RNCP14506-2022-00042") String certificateNumber,
            CertificateKind kind,
            Named certification,

            @Schema(description = "Null when the whole certification was awarded", nullable = true) @Nullable Named bloc,

            HolderView holder,
            @Schema(examples = "2022-06-24") LocalDate issuedOn,

            @Schema(examples = "2023-03-01", nullable = true) @Nullable LocalDate revokedOn) {

        static View of(Certificate certificate) {
            var bloc = certificate.bloc();
            var revocation = certificate.revocation();
            return new View(
                    certificate.status(),
                    certificate.number(),
                    certificate.kind(),
                    new Named(certificate.certification(), certificate.title()),
                    bloc == null ? null : new Named(bloc.code(), bloc.title()),
                    new HolderView(certificate.holder().name()),
                    certificate.issuedOn(),
                    revocation == null ? null : revocation.on());
        }
    }

    @Schema(name = "VerifiedTitle")
    public record Named(
            @Schema(examples = "RNCP14506") String code,

            @Schema(description = "As on the day of the award", examples = "Responsable en ingénierie des logiciels")
            String title) {}

    @Schema(name = "VerifiedHolder")
    public record HolderView(
            @Schema(examples = "Zoé Marie Nguyễn-Lefèvre") String name) {}
}
