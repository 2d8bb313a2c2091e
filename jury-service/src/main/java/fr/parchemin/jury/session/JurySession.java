package fr.parchemin.jury.session;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One meeting of a jury: planned, convened, opened, deliberated and closed; or cancelled before it opens, or annulled. */
@Entity
public class JurySession {

    @Id
    private UUID id;

    @Embedded
    private SessionPlan plan;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "seat")
    @Column(name = "member_id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, UUID> seats = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat_replacement", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Replacement> replacements = new ArrayList<>();

    @Embedded
    @Nullable private Notice notice;

    @Embedded
    @Nullable private Attendance attendance;

    @Embedded
    private Signing signing = new Signing();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "attendance_correction", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Attendance.Correction> corrections = new ArrayList<>();

    @Embedded
    @Nullable private Ending ending;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected JurySession() {}

    public JurySession(SessionPlan plan, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.status = SessionStatus.PLANNED;
        this.recordedAt = clock.instant();
    }

    /** Refuses what comes out of order, and what the first signature has ended. */
    public void refuseUnless(SessionAction action) {
        if (!action.isPossibleIn(status)) {
            throw new Refused(new SessionRefusal.SessionOutOfOrder(action.operation(), status, action.possibleIn()));
        }
        if (action.endsWithTheFirstSignature() && signing.hasBegun()) {
            throw new Refused(
                    new SessionRefusal.AlreadySigned(signing.signatures().size()));
        }
    }

    public boolean permits(SessionAction action) {
        return action.isPossibleIn(status)
                && !(action.endsWithTheFirstSignature() && signing.hasBegun())
                && (action != SessionAction.CLOSE || unsigned().isEmpty())
                && (action != SessionAction.WAIVE_SIGNATURES
                        || (signing.hasBegun() && !unsigned().isEmpty()));
    }

    public void seat(Map<String, UUID> members) {
        refuseUnless(SessionAction.SEAT_PANEL);
        seats.keySet().retainAll(members.keySet());
        seats.putAll(members);
    }

    public void convene(LocalDate on, @Nullable String reasonOfShortNotice) {
        refuseUnless(SessionAction.CONVENE);
        notice = new Notice(on, reasonOfShortNotice);
        status = SessionStatus.CONVENED;
    }

    /** A newcomer to a session that runs is there from then on. */
    public void replace(String seat, Attendee newcomer, String reason, Stamp stamp) {
        refuseUnless(SessionAction.REPLACE_MEMBER);
        var leaver = seats.get(seat);
        if (attendance != null && leaver != null && attendance.has(leaver)) {
            throw new Refused(new AttendanceRefusal.MemberPresent(seat, leaver));
        }
        seats.put(seat, newcomer.memberId());
        replacements.add(new Replacement(seat, leaver, newcomer.memberId(), reason, stamp.by(), stamp.at()));
        attendance = attendance == null ? null : attendance.joinedBy(newcomer);
    }

    public void open(Arrival arrival, @Nullable String lateReason, Instant openedAt) {
        refuseUnless(SessionAction.OPEN);
        arrival.refuse(seats.values());
        attendance = arrival.attendance(lateReason, openedAt);
        status = SessionStatus.OPEN;
    }

    /** What was recorded before is kept. */
    public void correctAttendance(Arrival arrival, String reason, Stamp stamp) {
        refuseUnless(SessionAction.CORRECT_ATTENDANCE);
        var before = Objects.requireNonNull(attendance);
        arrival.refuse(seats.values());
        corrections.add(Attendance.Correction.of(before, reason, stamp));
        attendance = arrival.attendance(before.lateEntryReason(), before.openedAt());
    }

    /** Every line is decided. */
    public void deliberated() {
        refuseUnless(SessionAction.DECIDE);
        status = SessionStatus.DELIBERATED;
    }

    public void sign(UUID member, Stamp stamp) {
        refuseUnless(SessionAction.SIGN);
        signing.sign(new Signing.Signature(member, stamp.by(), stamp.at()), present());
    }

    public void waiveSignatures(List<Signing.Waiver> waivers, Collection<UUID> presided, Quorum quorum) {
        refuseUnless(SessionAction.WAIVE_SIGNATURES);
        signing.waive(waivers, present(), presided, quorum);
    }

    public void close(LocalDate on) {
        refuseUnless(SessionAction.CLOSE);
        if (!unsigned().isEmpty()) {
            throw new Refused(new AttendanceRefusal.SignaturesMissing(unsigned()));
        }
        ending = Ending.closed(on);
        status = SessionStatus.CLOSED;
    }

    public void cancel(String reason) {
        refuseUnless(SessionAction.CANCEL);
        ending = Ending.cancelled(reason);
        status = SessionStatus.CANCELLED;
    }

    public void annul(LocalDate on, String reason) {
        refuseUnless(SessionAction.ANNUL);
        ending = Ending.annulled(on, reason);
        status = SessionStatus.ANNULLED;
    }

    public boolean hasMember(UUID member) {
        return seats.containsValue(member);
    }

    /** Whose signatures are still wanted. */
    public List<UUID> unsigned() {
        return signing.missing(present());
    }

    private List<UUID> present() {
        return attendance == null ? List.of() : attendance.present();
    }

    public UUID id() {
        return id;
    }

    public SessionPlan plan() {
        return plan;
    }

    public SessionStatus status() {
        return status;
    }

    public Map<String, UUID> seats() {
        return Map.copyOf(seats);
    }

    public List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    public Optional<Notice> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<Attendance> attendance() {
        return Optional.ofNullable(attendance);
    }

    public Signing signing() {
        return signing;
    }

    public List<Attendance.Correction> corrections() {
        return List.copyOf(corrections);
    }

    public Ending ending() {
        return ending == null ? Ending.NOT_YET : ending;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
