package fr.parchemin.assessment.record;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.retake.RetakeRule;
import fr.parchemin.assessment.retake.Retakes;
import fr.parchemin.assessment.retake.Retakes.Attempt;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.CommonRefusal.DateOutOfOrder;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where one person stands on each bloc of one certification, and the enrolments that share it. */
@Entity
public class BlocRecord {

    @Id
    private UUID id;

    private UUID candidateId;
    private String certification;
    private List<UUID> enrolments;

    @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Sitting> sittings = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "record_id", nullable = false, updatable = false)
    private List<BlocValidation> validations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "record_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<ExtraSitting> extraSittings = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "record_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<JuryGrant> grants = new ArrayList<>();

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected BlocRecord() {}

    /** A record nobody has written in yet. */
    BlocRecord(UUID id, UUID candidateId, String certification, Instant recordedAt) {
        this.id = id;
        this.candidateId = candidateId;
        this.certification = certification;
        this.enrolments = List.of();
        this.recordedAt = recordedAt;
    }

    /** False when the enrolment shares this record already. */
    public boolean welcome(UUID enrolmentId, Instant now) {
        if (enrolments.contains(enrolmentId)) {
            return false;
        }
        enrolments = Stream.concat(enrolments.stream(), Stream.of(enrolmentId)).toList();
        recordedAt = now;
        return true;
    }

    public Sitting hold(AssessableBloc bloc, NewSitting planned, Instant now) {
        held().refuse(bloc.code());
        var live = sittingsOf(bloc.code())
                .filter(sitting -> sitting.status() != SittingStatus.REVOKED)
                .toList();
        live.stream()
                .filter(sitting -> sitting.status() == SittingStatus.AWAITING_RESULT)
                .findFirst()
                .ifPresent(awaiting -> {
                    throw new Refused(new RecordRefusal.SittingAwaitsResult(bloc.code(), awaiting.id()));
                });
        live.stream().map(Sitting::heldOn).max(LocalDate::compareTo).ifPresent(last -> {
            DateOutOfOrder.refuse("heldOn", planned.heldOn(), last);
        });
        retakes(bloc).whyNoneIsLeft(bloc.code(), planned.heldOn()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var sitting = new Sitting(this, (int) sittingsOf(bloc.code()).count() + 1, planned);
        TooMany.refuse("sittings of one person", sittings.size(), Sitting.MOST_OF_A_PERSON);
        sittings.add(sitting);
        recordedAt = now;
        return sitting;
    }

    public void conclude(Sitting sitting, Verdict verdict, Instant now) {
        refuseHeldByOther(sitting);
        sitting.conclude(verdict);
        if (verdict == Verdict.VALIDATED) {
            validations.add(BlocValidation.by(sitting));
        }
        recordedAt = now;
    }

    /** True when a result is taken back with the sitting. */
    public boolean revoke(Sitting sitting, Instant now) {
        var resulted = sitting.revoke();
        held().end(validation -> validation.restsOn(sitting));
        recordedAt = now;
        return resulted;
    }

    public void exempt(Exemption exemption, Instant now) {
        held().refuse(exemption.grounds().bloc());
        validations.add(BlocValidation.by(exemption));
        recordedAt = now;
    }

    /** True when it makes a difference; the same decision told again makes none. */
    public boolean grant(String bloc, BlocsGranted by, Instant now) {
        return !held().isGranted(bloc, by) && touched(held().grant(bloc, by), now);
    }

    /** True when the bloc was held by it. */
    public boolean takeBackGrant(String bloc, BlocsGranted by, Instant now) {
        return touched(held().takeBack(bloc, by), now);
    }

    /** True when the bloc was held by it. */
    public boolean endExemption(Exemption exemption, Instant now) {
        return touched(held().end(validation -> validation.restsOn(exemption)), now);
    }

    /** Once what has held the bloc is gone, a jury's grant holds it, where there is one. */
    public void letGrantStand(String bloc) {
        held().letGrantStand(bloc);
    }

    void grantSitting(AssessableBloc bloc, String reason, String grantedBy, LocalDate today, Instant now) {
        held().refuse(bloc.code());
        var left = retakes(bloc).leftOn(today);
        if (left > 0) {
            throw new Refused(new RecordRefusal.SittingsLeft(bloc.code(), left));
        }
        recordedAt = now;
        extraSittings.add(new ExtraSitting(bloc.code(), reason, grantedBy, recordedAt));
    }

    Standing standing(AssessableBloc bloc, LocalDate day) {
        var retakes = retakes(bloc);
        return validationOf(bloc.code())
                .map(validation -> Standing.held(validation, retakes))
                .orElseGet(() -> Standing.open(retakes, day));
    }

    Optional<BlocValidation> validationOf(String bloc) {
        return held().validationOf(bloc);
    }

    /** What tells most about the bloc: the sitting that validated it, else the last one with a result that stands. */
    Optional<Sitting> tellingSitting(String bloc) {
        return validationOf(bloc)
                .map(validation -> Optional.ofNullable(validation.sitting()))
                .orElseGet(() -> sittingsOf(bloc)
                        .filter(sitting -> sitting.status() == SittingStatus.RESULTED)
                        .reduce((earlier, later) -> later));
    }

    boolean isHeldBy(UUID enrolmentId, String bloc) {
        return validationOf(bloc)
                .filter(validation -> validation.enrolmentId().equals(enrolmentId))
                .isPresent();
    }

    /** Whether a new enrolment has anything to hear of the bloc. */
    public boolean hasHistoryOf(String bloc) {
        return validationOf(bloc).isPresent()
                || tellingSitting(bloc).isPresent()
                || extraSittings.stream().anyMatch(extra -> extra.isOf(bloc));
    }

    private void refuseHeldByOther(Sitting sitting) {
        if (validationOf(sitting.bloc())
                .filter(validation -> !validation.restsOn(sitting))
                .isPresent()) {
            held().refuse(sitting.bloc());
        }
    }

    private Retakes retakes(AssessableBloc bloc) {
        return new Retakes(
                new RetakeRule(bloc.sittingsAfterFailure(), bloc.retakeWindowMonths()),
                sittingsOf(bloc.code())
                        .filter(sitting -> sitting.status() == SittingStatus.RESULTED)
                        .map(sitting -> new Attempt(sitting.heldOn(), Objects.requireNonNull(sitting.verdict())))
                        .toList(),
                extraSittingsOf(bloc.code()).size());
    }

    private HeldBlocs held() {
        return new HeldBlocs(validations, grants);
    }

    private boolean touched(boolean changed, Instant now) {
        recordedAt = changed ? now : recordedAt;
        return changed;
    }

    private Stream<Sitting> sittingsOf(String bloc) {
        return sittings.stream().filter(sitting -> sitting.isOf(bloc));
    }

    public UUID candidateId() {
        return candidateId;
    }

    public String certification() {
        return certification;
    }

    List<UUID> enrolments() {
        return List.copyOf(enrolments);
    }

    List<ExtraSitting> extraSittingsOf(String bloc) {
        return extraSittings.stream().filter(extra -> extra.isOf(bloc)).toList();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
