package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bloc that a person holds, by a sitting, an exemption or a jury's grant; no longer live once that is revoked. */
@Entity
class BlocValidation {

    @Id
    private UUID id;

    private String bloc;

    @Enumerated(EnumType.STRING)
    private BlocStatus status;

    private UUID enrolmentId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sitting_id")
    @Nullable private Sitting sitting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grant_id")
    @Nullable private JuryGrant grant;

    @Nullable private UUID exemptionId;

    private LocalDate validatedOn;
    private boolean live;

    @SuppressWarnings("NullAway.Init")
    protected BlocValidation() {}

    private BlocValidation(String bloc, BlocStatus status, UUID enrolmentId, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.bloc = bloc;
        this.status = status;
        this.enrolmentId = enrolmentId;
        this.validatedOn = on;
        this.live = true;
    }

    static BlocValidation by(Sitting sitting) {
        var validation =
                new BlocValidation(sitting.bloc(), BlocStatus.VALIDATED, sitting.enrolmentId(), sitting.heldOn());
        validation.sitting = sitting;
        return validation;
    }

    static BlocValidation by(JuryGrant grant) {
        var validation = new BlocValidation(grant.bloc(), BlocStatus.VALIDATED, grant.enrolmentId(), grant.heldOn());
        validation.grant = grant;
        return validation;
    }

    static BlocValidation by(Exemption exemption) {
        var grounds = exemption.grounds();
        var validation = new BlocValidation(grounds.bloc(), BlocStatus.EXEMPTED, exemption.enrolmentId(), grounds.on());
        validation.exemptionId = exemption.id();
        return validation;
    }

    void end() {
        live = false;
    }

    boolean isLiveOf(String code) {
        return live && bloc.equals(code);
    }

    boolean isLive() {
        return live;
    }

    boolean restsOn(JuryGrant one) {
        return grant != null && grant.id().equals(one.id());
    }

    boolean restsOn(Exemption one) {
        return one.id().equals(exemptionId);
    }

    boolean restsOn(Sitting one) {
        return sitting != null && sitting.id().equals(one.id());
    }

    BlocStatus status() {
        return status;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    @Nullable Sitting sitting() {
        return sitting;
    }

    @Nullable JuryGrant grant() {
        return grant;
    }

    LocalDate validatedOn() {
        return validatedOn;
    }
}
