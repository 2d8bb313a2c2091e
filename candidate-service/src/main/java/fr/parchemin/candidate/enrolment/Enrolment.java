package fr.parchemin.candidate.enrolment;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.candidate.access.KnownCandidates.Presence;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's way to one certification, at one campus after another. */
@Entity
public class Enrolment {

    @Id
    private UUID id;

    private UUID candidateId;
    private String certification;
    private String campus;
    private List<String> campuses;

    @Enumerated(EnumType.STRING)
    private AccessRoute accessRoute;

    private LocalDate enrolledOn;

    @Enumerated(EnumType.STRING)
    private Target.Kind targetKind;

    private List<String> targetBlocs;
    private @Nullable UUID cohort;

    @Embedded
    private Answer answer;

    @Embedded
    private Way way;

    /** Follows from the way, from the readiness and from the day. */
    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private LocalDate lastStepOn;

    @Embedded
    private Shown shown;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(Application application, Answer owed, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.candidateId = application.candidateId();
        this.certification = application.certification();
        this.campus = application.campus();
        this.campuses = List.of(campus);
        this.accessRoute = application.accessRoute();
        this.enrolledOn = application.enrolledOn();
        this.targetKind = application.target().kind();
        this.targetBlocs = application.target().blocs();
        this.cohort = application.cohort();
        this.answer = owed;
        this.way = Way.from(application.firstProgress());
        this.status = way.status(false);
        this.lastStepOn = enrolledOn;
        this.shown = new Shown(status);
        this.recordedAt = clock.instant();
    }

    /** Given in time, though perhaps entered late: an answer then replaces what silence had brought. */
    public void answer(Verdict verdict, StepDay day, Clock clock) {
        if (!awaitsAnswer()) {
            throw new Refused(new EnrolmentRefusal.EnrolmentOutOfOrder(status, EnrolmentStep.Kind.of(verdict)));
        }
        day.mustNotPrecede(enrolledOn);
        answer = answer.givenOn(day.on());
        way = way.to(verdict.leadsTo());
        stepped(day.on(), clock.instant());
    }

    /** True when nobody answered in time. */
    public boolean admitBySilence(LocalDate today, Clock clock) {
        var dueOn = answer.answerDueOn();
        if (status != EnrolmentStatus.APPLIED || dueOn == null || !answer.isSilenceOn(today)) {
            return false;
        }
        way = way.to(Progress.ENROLLED);
        answer = answer.givenBySilence();
        stepped(dueOn.plusDays(1), clock.instant());
        return true;
    }

    public void transfer(String to, @Nullable UUID newCohort, StepDay day, Clock clock) {
        mustGoOnFor(EnrolmentStep.Kind.TRANSFERRED);
        if (to.equals(campus)) {
            throw new Refused(new EnrolmentRefusal.AlreadyAtCampus(to));
        }
        day.mustNotPrecede(lastStepOn);
        campus = to;
        if (!campuses.contains(to)) {
            campuses = new ArrayList<>(campuses);
            campuses.add(to);
        }
        cohort = newCohort;
        stepped(day.on(), clock.instant());
    }

    public void withdraw(StepDay day, Clock clock) {
        mustGoOnFor(EnrolmentStep.Kind.WITHDRAWN);
        day.mustNotPrecede(lastStepOn);
        way = way.to(Progress.WITHDRAWN);
        stepped(day.on(), clock.instant());
    }

    /** Takes over what the juries leave it with. */
    public void conclude(Way concluded, LocalDate on, LocalDate today, Instant now) {
        way = concluded;
        stepped(on, now);
        status = statusOn(today);
    }

    public void mustGoOnFor(EnrolmentStep.Kind deed) {
        if (!status.goesOn()) {
            throw new Refused(new EnrolmentRefusal.EnrolmentOutOfOrder(status, deed));
        }
    }

    /** Takes over what the requirements are now; true when others have to be told: then they have a new version. */
    public boolean weigh(List<Requirement> weighed, long rules, LocalDate today, Clock clock) {
        var isNew = shown.take(weighed, rules);
        status = statusOn(today);
        if (!isNew && shown.wasToldWith(status)) {
            return false;
        }
        shown.toldWith(status);
        recordedAt = clock.instant();
        return true;
    }

    /** What the passing of days alone makes of it. */
    public EnrolmentStatus statusOn(LocalDate today) {
        var silent = way.progress() == Progress.APPLIED && answer.isSilenceOn(today);
        return (silent ? way.to(Progress.ENROLLED) : way).status(shown.isCompleteOn(today));
    }

    public Presence presence() {
        return new Presence(campus, status.isLive());
    }

    public EnrolmentState state() {
        return new EnrolmentState(
                id,
                candidateId,
                certification,
                campus,
                List.copyOf(campuses),
                accessRoute,
                enrolledOn,
                isAdmitted() ? answer.admittedOn() : null,
                new Target(targetKind, targetBlocs),
                cohort,
                status,
                lastStepOn,
                recordedAt);
    }

    private boolean isAdmitted() {
        return way.progress() != Progress.APPLIED && way.progress() != Progress.REJECTED;
    }

    /** A validation file is of whoever comes by VAE, has been admitted and may be heard. */
    public boolean takesFile() {
        return accessRoute == AccessRoute.VAE && status.goesOn() && status != EnrolmentStatus.APPLIED;
    }

    /** Silence is no answer: one that was given in time may still be entered. */
    boolean awaitsAnswer() {
        return status == EnrolmentStatus.APPLIED || (answer.admittedBySilence() && status.isLive());
    }

    public Answer answer() {
        return answer;
    }

    public Shown shown() {
        return shown;
    }

    public UUID id() {
        return id;
    }

    public String campus() {
        return campus;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public Way way() {
        return way;
    }

    public long version() {
        return version;
    }

    private void stepped(LocalDate on, Instant now) {
        status = way.status(status == EnrolmentStatus.READY_FOR_JURY);
        lastStepOn = on.isBefore(lastStepOn) ? lastStepOn : on;
        recordedAt = now;
    }
}
