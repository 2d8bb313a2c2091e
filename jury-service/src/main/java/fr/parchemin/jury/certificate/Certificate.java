package fr.parchemin.jury.certificate;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proof of an award, numbered for ever; revoked it stays readable. */
@Entity
public class Certificate {

    @Id
    private String number;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String series;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    private String certification;
    private String title;

    @Nullable private String bloc;

    @Nullable private String blocTitle;

    private UUID sessionId;
    private UUID enrolmentId;
    private UUID candidateId;

    @Embedded
    private Holder holder;

    private String campus;
    private List<String> campuses;
    private LocalDate heldOn;
    private LocalDate closedOn;
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Column(name = "verification_code")
    private String code;

    @SuppressWarnings("UnusedVariable") // read by queries
    @Column(name = "verification_hash")
    private String hash;

    @Nullable private LocalDate revokedOn;

    @Nullable private String revocationReason;

    @Nullable private Instant revokedAt;

    @Nullable private String revokedBy;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    private Certificate(
            CertificateNumber number,
            CertificateKind kind,
            @Nullable Bloc bloc,
            AwardedLine line,
            LocalDate issuedOn,
            Instant recordedAt) {
        var verification = VerificationCode.random();
        this.number = number.toString();
        this.series = number.series();
        this.ordinal = number.ordinal();
        this.kind = kind;
        this.certification = line.certification();
        this.title = line.title();
        this.bloc = bloc == null ? null : bloc.code();
        this.blocTitle = bloc == null ? null : bloc.title();
        this.sessionId = line.sessionId();
        this.enrolmentId = line.enrolmentId();
        this.candidateId = line.candidateId();
        this.holder = line.holder();
        this.campus = line.campus();
        this.campuses = line.campuses();
        this.heldOn = line.heldOn();
        this.closedOn = line.closedOn();
        this.issuedOn = issuedOn;
        this.status = CertificateStatus.VALID;
        this.code = verification.value();
        this.hash = verification.hash();
        this.recordedAt = recordedAt;
    }

    static Certificate ofTheWhole(CertificateNumber number, AwardedLine line, Instant recordedAt) {
        return new Certificate(number, CertificateKind.FULL, null, line, line.closedOn(), recordedAt);
    }

    static Certificate ofBloc(
            CertificateNumber number, Bloc bloc, AwardedLine line, LocalDate issuedOn, Instant recordedAt) {
        return new Certificate(number, CertificateKind.BLOC, bloc, line, issuedOn, recordedAt);
    }

    public void revoke(Revocation revocation) {
        if (status == CertificateStatus.REVOKED) {
            throw new Refused(new AwardRefusal.AlreadyRevoked(number, revokedOn));
        }
        if (revocation.on().isBefore(issuedOn)) {
            throw new Refused(new AwardRefusal.RevokedBeforeIssue(number, revocation.on(), issuedOn));
        }
        status = CertificateStatus.REVOKED;
        revokedOn = revocation.on();
        revocationReason = revocation.reason();
        revokedAt = revocation.at();
        revokedBy = revocation.by();
    }

    /** Of a bloc that this very decision gave, and nothing else. */
    boolean isRevokedProofOf(Decision decision) {
        return status == CertificateStatus.REVOKED
                && sessionId.equals(decision.sessionId())
                && bloc != null
                && decision.grantedBlocs().contains(bloc);
    }

    public @Nullable String blocCode() {
        return bloc;
    }

    public String number() {
        return number;
    }

    public CertificateKind kind() {
        return kind;
    }

    public String certification() {
        return certification;
    }

    public String title() {
        return title;
    }

    public @Nullable Bloc bloc() {
        return bloc == null || blocTitle == null ? null : new Bloc(bloc, blocTitle);
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Holder holder() {
        return holder;
    }

    public String campus() {
        return campus;
    }

    public List<String> campuses() {
        return List.copyOf(campuses);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public CertificateStatus status() {
        return status;
    }

    public VerificationCode verificationCode() {
        return new VerificationCode(code);
    }

    public @Nullable Revocation revocation() {
        return revokedOn == null || revocationReason == null || revokedBy == null || revokedAt == null
                ? null
                : new Revocation(revokedOn, revocationReason, revokedBy, revokedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }

    /** The bloc that a certificate of kind BLOC is about, titled as on that day. */
    public record Bloc(String code, String title) {}

    /** When an award was taken back, why, and by whom it was recorded. */
    public record Revocation(LocalDate on, String reason, String by, Instant at) {}
}
