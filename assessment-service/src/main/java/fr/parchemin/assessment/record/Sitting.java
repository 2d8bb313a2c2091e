package fr.parchemin.assessment.record;

import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time a person sat a bloc, counted per person and bloc. */
@Entity
public class Sitting {

    static final int MOST_OF_A_PERSON = 500;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private BlocRecord record;

    private String bloc;
    private int number;
    private UUID enrolmentId;
    private LocalDate heldOn;
    private String campus;
    private List<UUID> assessorIds;

    @Enumerated(EnumType.STRING)
    private SittingStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable private Verdict verdict;

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    Sitting(BlocRecord record, int number, NewSitting planned) {
        this.id = planned.id();
        this.record = record;
        this.bloc = planned.bloc();
        this.number = number;
        this.enrolmentId = planned.enrolmentId();
        this.heldOn = planned.heldOn();
        this.campus = planned.campus();
        this.assessorIds = List.copyOf(planned.assessorIds());
        this.status = SittingStatus.AWAITING_RESULT;
    }

    void conclude(Verdict result) {
        switch (status) {
            case AWAITING_RESULT -> {
                verdict = result;
                status = SittingStatus.RESULTED;
            }
            case RESULTED -> throw new Refused(new RecordRefusal.ResultAlreadyRecorded(id, verdict));
            case REVOKED -> throw new Refused(new RecordRefusal.AssessmentRevoked(id));
        }
    }

    /** True when a result is taken back with it. */
    boolean revoke() {
        var resulted = status == SittingStatus.RESULTED;
        if (status == SittingStatus.REVOKED) {
            throw new Refused(new RecordRefusal.AssessmentRevoked(id));
        }
        status = SittingStatus.REVOKED;
        return resulted;
    }

    boolean isOf(String code) {
        return bloc.equals(code);
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return record.candidateId();
    }

    public String certification() {
        return record.certification();
    }

    public String bloc() {
        return bloc;
    }

    public int number() {
        return number;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String campus() {
        return campus;
    }

    public List<UUID> assessorIds() {
        return List.copyOf(assessorIds);
    }

    public SittingStatus status() {
        return status;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }
}
