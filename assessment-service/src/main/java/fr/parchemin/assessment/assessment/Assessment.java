package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.certification.BlocPart;
import fr.parchemin.assessment.record.Sitting;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What was seen at one sitting of a bloc. */
@Entity
class Assessment {

    @Id
    private UUID id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private Sitting sitting;

    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private List<BlocPart> parts;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessed_skill", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderBy("skill")
    @Fetch(FetchMode.SUBSELECT)
    private List<AssessedSkill> skills = new ArrayList<>();

    @Nullable private Instant resultedAt;

    @Nullable private Instant revokedAt;

    @Nullable private String revocationReason;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Sitting sitting, List<BlocPart> parts, Instant now) {
        this.id = sitting.id();
        this.sitting = sitting;
        this.enrolmentId = sitting.enrolmentId();
        this.parts = List.copyOf(parts);
        this.recordedAt = now;
    }

    void keep(Result result, Instant now) {
        skills.addAll(result.skills());
        resultedAt = now;
    }

    void revoke(String reason, Instant now) {
        revokedAt = now;
        revocationReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    Sitting sitting() {
        return sitting;
    }

    List<BlocPart> parts() {
        return List.copyOf(parts);
    }

    List<AssessedSkill> skills() {
        return List.copyOf(skills);
    }

    @Nullable Instant resultedAt() {
        return resultedAt;
    }

    @Nullable Instant revokedAt() {
        return revokedAt;
    }

    @Nullable String revocationReason() {
        return revocationReason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
