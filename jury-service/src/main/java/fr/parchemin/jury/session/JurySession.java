package fr.parchemin.jury.session;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.kit.problem.Refused;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One meeting of a jury: planned, convened, opened, deliberated and closed, or cancelled before it opens. */
@Entity
class JurySession {

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

    @Nullable private LocalDate convenedOn;

    @Nullable private String shortNoticeReason;

    @Embedded
    @Nullable private Attendance attendance;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Signature> signatures = new ArrayList<>();

    @Nullable private LocalDate closedOn;

    @Nullable private String cancelReason;

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected JurySession() {}

    JurySession(SessionPlan plan, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.plan = plan;
        this.status = SessionStatus.PLANNED;
        this.recordedAt = clock.instant();
    }

    /** Refuses what comes out of order, and what the first signature has ended. */
    void refuseUnless(SessionAction action) {
        if (!action.isPossibleIn(status)) {
            throw new Refused(new SessionRefusal.OutOfOrder(action.operation(), status, action.possibleIn()));
        }
        if (action.endsWithTheFirstSignature() && !signatures.isEmpty()) {
            throw new Refused(new SessionRefusal.SignedAlready(signatures.size()));
        }
    }

    boolean permits(SessionAction action) {
        return action.isPossibleIn(status)
                && (signatures.isEmpty() || !action.endsWithTheFirstSignature())
                && (action != SessionAction.CLOSE || unsigned().isEmpty());
    }

    void seat(Map<String, UUID> members) {
        refuseUnless(SessionAction.SEAT_PANEL);
        seats.keySet().retainAll(members.keySet());
        seats.putAll(members);
    }

    void convene(LocalDate on, @Nullable String reasonOfShortNotice) {
        refuseUnless(SessionAction.CONVENE);
        convenedOn = on;
        shortNoticeReason = reasonOfShortNotice;
        status = SessionStatus.CONVENED;
    }

    /** A newcomer to a session that runs is there from then on. */
    void replace(String seat, UUID newcomer, String reason, String replacedBy, Clock clock) {
        refuseUnless(SessionAction.REPLACE_MEMBER);
        var leaver = seats.get(seat);
        if (attendance != null && leaver != null && attendance.has(leaver)) {
            throw new Refused(new SessionRefusal.MemberPresent(seat, leaver));
        }
        seats.put(seat, newcomer);
        replacements.add(new Replacement(seat, leaver, newcomer, reason, replacedBy, clock.instant()));
        attendance = attendance == null ? null : attendance.joinedBy(newcomer);
    }

    /** Without a substitute, a line for which the president is recused cannot be decided. */
    void open(
            List<UUID> present,
            @Nullable UUID president,
            @Nullable UUID substitute,
            @Nullable String lateReason,
            Clock clock) {
        refuseUnless(SessionAction.OPEN);
        var strangers = present.stream().filter(member -> !hasMember(member)).toList();
        if (!strangers.isEmpty()) {
            throw new Refused(new SessionRefusal.NotOnPanel(strangers));
        }
        if (substitute != null && (substitute.equals(president) || !present.contains(substitute))) {
            throw new Refused(new SessionRefusal.SubstituteNotPresent(substitute));
        }
        attendance = new Attendance(present, substitute, lateReason, clock.instant());
        status = SessionStatus.OPEN;
    }

    /** Every line is decided. */
    void deliberated() {
        refuseUnless(SessionAction.DECIDE);
        status = SessionStatus.DELIBERATED;
    }

    void sign(UUID member, String user, Clock clock) {
        refuseUnless(SessionAction.SIGN);
        if (attendance == null || !attendance.has(member)) {
            throw new Refused(new SessionRefusal.NotPresent(member));
        }
        if (signedBy().contains(member)) {
            throw new Refused(new SessionRefusal.SignedTwice(member));
        }
        signatures.add(new Signature(member, user, clock.instant()));
    }

    void close(LocalDate on) {
        refuseUnless(SessionAction.CLOSE);
        if (!unsigned().isEmpty()) {
            throw new Refused(new SessionRefusal.SignaturesMissing(unsigned()));
        }
        closedOn = on;
        status = SessionStatus.CLOSED;
    }

    void cancel(String reason) {
        refuseUnless(SessionAction.CANCEL);
        cancelReason = reason;
        status = SessionStatus.CANCELLED;
    }

    boolean hasMember(UUID member) {
        return seats.containsValue(member);
    }

    /** Whose signatures are still wanted. */
    List<UUID> unsigned() {
        return attendance == null
                ? List.of()
                : attendance.present().stream()
                        .filter(member -> !signedBy().contains(member))
                        .toList();
    }

    private List<UUID> signedBy() {
        return signatures.stream().map(Signature::memberId).toList();
    }

    UUID id() {
        return id;
    }

    SessionPlan plan() {
        return plan;
    }

    SessionStatus status() {
        return status;
    }

    Map<String, UUID> seats() {
        return Map.copyOf(seats);
    }

    List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    @Nullable LocalDate convenedOn() {
        return convenedOn;
    }

    @Nullable String shortNoticeReason() {
        return shortNoticeReason;
    }

    Optional<Attendance> attendance() {
        return Optional.ofNullable(attendance);
    }

    List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Nullable String cancelReason() {
        return cancelReason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
