package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A bloc that a jury has granted; kept beside what else validates the bloc, and no longer live once it is taken back. */
@Entity
class JuryGrant {

    @Id
    private UUID id;

    private String bloc;
    private UUID enrolmentId;
    private UUID sessionId;
    private LocalDate heldOn;
    private boolean live;

    @SuppressWarnings("NullAway.Init")
    protected JuryGrant() {}

    JuryGrant(String bloc, BlocsGranted granted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.bloc = bloc;
        this.enrolmentId = granted.enrolmentId();
        this.sessionId = granted.sessionId();
        this.heldOn = granted.heldOn();
        this.live = true;
    }

    void end() {
        live = false;
    }

    boolean isLiveOf(String code) {
        return live && bloc.equals(code);
    }

    boolean isLiveOf(BlocsGranted granted) {
        return live && sessionId.equals(granted.sessionId()) && enrolmentId.equals(granted.enrolmentId());
    }

    UUID id() {
        return id;
    }

    String bloc() {
        return bloc;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID sessionId() {
        return sessionId;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
