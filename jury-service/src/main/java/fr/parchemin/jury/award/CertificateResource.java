package fr.parchemin.jury.award;

import fr.parchemin.jury.Codes;
import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.CertificateKind;
import fr.parchemin.jury.certificate.CertificateNumber;
import fr.parchemin.jury.certificate.CertificateStatus;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.certificate.Holder;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.kit.listing.RowKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/certificates")
@Tag(name = "Certificates", description = "What juries awarded: issued, verified, disputed, revoked.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private final Certificates certificates;
    private final AwardDisputes disputes;
    private final CertifyBloc certify;
    private final RevokeCertificate revoke;

    CertificateResource(
            Certificates certificates, AwardDisputes disputes, CertifyBloc certify, RevokeCertificate revoke) {
        this.certificates = certificates;
        this.disputes = disputes;
        this.certify = certify;
        this.revoke = revoke;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "partner", "auditor"})
    @Operation(
            operationId = "listCertificates",
            summary = "List the certificates in the order of their numbers",
            description =
                    "By what is certified, year and allocation, revoked ones included. Campuses see those of their"
                            + " own enrolments, as they were on the day of the award.")
    public Page<View> list(
            @BeanParam PageRequest page,
            @QueryParam("certification")
                    @Pattern(regexp = Codes.CERTIFICATION) @Parameter(example = "RNCP14506")
                    @Nullable String certification,
            @QueryParam("year")
                    @Min(1000) @Max(9999) @Parameter(description = "Of the issue", example = "2022")
                    @Nullable Integer year,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "The enrolment's on that day", example = "LYON")
                    @Nullable String campus,
            @QueryParam("enrolment") @Nullable UUID enrolment,
            @QueryParam("kind") @Nullable CertificateKind kind,
            @QueryParam("status") @Nullable CertificateStatus status) {
        var filter = new Certificates.Filter(certification, year, campus, enrolment, kind, status);
        return page.page(
                (last, limit) -> views(certificates.after(
                        last == null ? null : CertificateNumber.read(last).orElseThrow(RowKey::foreign),
                        limit,
                        filter)),
                View::number,
                () -> certificates.count(filter));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({"certifier", "campus-admin", "partner", "auditor"})
    @Operation(operationId = "getCertificate", summary = "Read one certificate")
    public View get(@PathParam("number") @Parameter(example = "RNCP14506-2022-00042") String number) {
        return view(certificates.at(number));
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(
            operationId = "certifyBloc",
            summary = "Issue the certificate of a bloc",
            description = "For a bloc that a closed session has confirmed or granted; once per enrolment and bloc. The"
                    + " whole certification is certified by closing the session.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> certifyBloc(@NotNull @Valid BlocRequest request) {
        var view = view(certify.certify(request.enrolmentId, request.bloc));
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/certificates/" + view.number))
                .entity(view)
                .build();
    }

    @POST
    @Path("{number}/revocation")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke a certificate",
            description =
                    "From that day on it proves nothing; its number is not given again. It upholds an open dispute"
                            + " about the award.")
    public View revoke(
            @PathParam("number") @Parameter(example = "RNCP14506-2022-00042") String number,
            @NotNull @Valid RevocationRequest request) {
        return view(revoke.revoke(number, request.on, request.reason));
    }

    private View view(Certificate certificate) {
        return views(List.of(certificate)).getFirst();
    }

    private List<View> views(List<Certificate> some) {
        var disputed =
                disputes.disputedAmong(some.stream().map(Certificate::number).toList());
        return some.stream()
                .map(one -> View.of(one, disputed.contains(one.number())))
                .toList();
    }

    @Schema(name = "BlocCertificateRequest")
    public record BlocRequest(
            @NotNull UUID enrolmentId,

            @NotNull @Pattern(regexp = Codes.BLOC, message = "{bloc-form}") @Schema(examples = "RNCP14506BC01")
            String bloc) {}

    @Schema(name = "CertificateRevocationRequest")
    public record RevocationRequest(
            @NotNull @Schema(description = "From the day of issue, today at the latest", examples = "2023-03-01")
            LocalDate on,

            @NotBlank @Size(max = 500) @Schema(examples = "The dissertation was plagiarised")
            String reason) {}

    @Schema(name = "CertificateRevocation")
    public record RevocationView(
            @Schema(examples = "2023-03-01") LocalDate on, String reason, Instant recordedAt) {}

    @Schema(name = "CertifiedTitle")
    public record Named(
            @Schema(examples = "RNCP14506") String code,

            @Schema(description = "As on the day of the award", examples = "Responsable en ingénierie des logiciels")
            String title) {}

    @Schema(name = "Certificate")
    public record View(
            @Schema(examples = "RNCP14506-2022-00042") String number,

            @Schema(description = "Of the whole certification, or of one bloc")
            CertificateKind kind,

            CertificateStatus status,
            Named certification,

            @Schema(description = "Null for the whole", nullable = true) @Nullable Named bloc,

            Holder holder,
            UUID enrolmentId,
            UUID candidateId,
            UUID sessionId,

            @Schema(description = "The enrolment's on that day", examples = "LYON")
            String campus,

            @Schema(description = "Day of the jury", examples = "2022-06-24")
            LocalDate heldOn,

            @Schema(examples = "2022-07-01") LocalDate issuedOn,

            @Schema(
                    description = "What anybody verifies it by, at /verify/{code}",
                    examples = "8Q4T-V0ZK-M3RD-7XHC-91NE-YB5J-W2GS")
            String verificationCode,

            @Schema(description = "Its requirements no longer hold, and nobody has settled that yet")
            boolean disputed,

            @Schema(nullable = true) @Nullable RevocationView revocation,

            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {

        static View of(Certificate certificate, boolean disputed) {
            var bloc = certificate.bloc();
            var revocation = certificate.revocation();
            return new View(
                    certificate.number(),
                    certificate.kind(),
                    certificate.status(),
                    new Named(certificate.certification(), certificate.title()),
                    bloc == null ? null : new Named(bloc.code(), bloc.title()),
                    certificate.holder(),
                    certificate.enrolmentId(),
                    certificate.candidateId(),
                    certificate.sessionId(),
                    certificate.campus(),
                    certificate.heldOn(),
                    certificate.issuedOn(),
                    certificate.verificationCode().value(),
                    disputed,
                    revocation == null
                            ? null
                            : new RevocationView(revocation.on(), revocation.reason(), revocation.at()),
                    certificate.recordedAt(),
                    certificate.version());
        }
    }
}
