package fr.parchemin.jury.award;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A certificate whose requirements no longer hold; it stands until the certifier settles this. */
@Entity
public class AwardDispute {

    @Id
    private UUID id;

    private String certificateNumber;
    private UUID enrolmentId;
    private String certification;
    private LocalDate heldOn;
    private List<String> missing;
    private List<String> tolerated = List.of();

    @Enumerated(EnumType.STRING)
    private DisputeStatus status;

    @Nullable private String settlementReason;

    @Nullable private String settledBy;

    @Nullable private Instant settledAt;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AwardDispute() {}

    AwardDispute(Certificate certificate, List<String> missing, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.certificateNumber = certificate.number();
        this.enrolmentId = certificate.enrolmentId();
        this.certification = certificate.certification();
        this.heldOn = certificate.heldOn();
        this.missing = List.copyOf(missing);
        this.status = DisputeStatus.OPEN;
        this.recordedAt = recordedAt;
    }

    /** The award stands without what is missing still; what holds again is no longer put up with. */
    public void dismiss(List<String> stillMissing, String reason, Stamp stamp) {
        settle(DisputeStatus.DISMISSED, reason, stamp.by(), stamp.at());
        tolerated = missing.stream().filter(stillMissing::contains).toList();
    }

    void uphold(Certificate.Revocation revocation) {
        settle(DisputeStatus.UPHELD, revocation.reason(), revocation.by(), revocation.at());
    }

    private void settle(DisputeStatus as, String reason, String by, Instant at) {
        switch (status) {
            case OPEN -> {
                status = as;
                settlementReason = reason;
                settledBy = by;
                settledAt = at;
            }
            case UPHELD, DISMISSED -> throw new Refused(new DisputeRefusal.DisputeAlreadySettled(id, status));
        }
    }

    /** More is lost before anybody has settled it. */
    void widens(List<String> news) {
        missing = Stream.concat(missing.stream(), news.stream()).distinct().toList();
    }

    /** Somebody has decided that the award stands without it. */
    boolean tolerates(String code) {
        return tolerated.contains(code);
    }

    /** What held again meanwhile and is lost once more is a matter of its own. */
    void forgetsWhatHolds(List<String> stillMissing) {
        tolerated = tolerated.stream().filter(stillMissing::contains).toList();
    }

    UUID id() {
        return id;
    }

    String certificateNumber() {
        return certificateNumber;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String certification() {
        return certification;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    DisputeStatus status() {
        return status;
    }

    @Nullable String settlementReason() {
        return settlementReason;
    }

    @Nullable String settledBy() {
        return settledBy;
    }

    @Nullable Instant settledAt() {
        return settledAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
