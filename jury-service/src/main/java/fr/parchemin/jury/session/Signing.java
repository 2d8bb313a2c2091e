package fr.parchemin.jury.session;

import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Who of those present has signed, and for whom nobody waits any more. */
@Embeddable
public class Signing {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Signature> signatures = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "signature_waiver", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Waiver> waivers = new ArrayList<>();

    /** One account signs once, whoever it is given to. */
    void sign(Signature signature, List<UUID> present) {
        var member = signature.memberId();
        if (!present.contains(member)) {
            throw new Refused(new AttendanceRefusal.NotPresent(member));
        }
        if (hasSigned(member)) {
            throw new Refused(new AttendanceRefusal.SignedTwice(member));
        }
        if (isWaived(member)) {
            throw new Refused(new AttendanceRefusal.SignatureWaived(member));
        }
        signatures.stream()
                .filter(one -> one.signedBy().equals(signature.signedBy()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new AttendanceRefusal.AccountHasSigned(other.memberId()));
                });
        signatures.add(signature);
    }

    /**
     * For those who cannot sign, once everybody else has and a quorum stands behind the decisions.
     *
     * @param presided who presided over the decisions
     */
    void waive(List<Waiver> wanted, List<UUID> present, Collection<UUID> presided, Quorum quorum) {
        var members = wanted.stream().map(Waiver::memberId).toList();
        members.stream().filter(member -> !present.contains(member)).findFirst().ifPresent(absent -> {
            throw new Refused(new AttendanceRefusal.NotPresent(absent));
        });
        var notMissing = members.stream()
                .filter(member -> hasSigned(member) || isWaived(member))
                .toList();
        if (!notMissing.isEmpty()) {
            throw new Refused(new AttendanceRefusal.SignatureNotMissing(notMissing));
        }
        var awaited = missing(present).stream()
                .filter(member -> !members.contains(member))
                .toList();
        if (!awaited.isEmpty() || !isUpheld(presided, quorum)) {
            var presiding = presided.stream()
                    .filter(member -> !hasSigned(member))
                    .sorted()
                    .toList();
            throw new Refused(
                    new AttendanceRefusal.WaiverNotPossible(awaited, signatures.size(), quorum.members(), presiding));
        }
        waivers.addAll(wanted);
    }

    /** A quorum has signed, and everybody who presided. */
    public boolean isUpheld(Collection<UUID> presided, Quorum quorum) {
        return signatures.size() >= quorum.members() && presided.stream().allMatch(this::hasSigned);
    }

    /** Whose signatures are still wanted. */
    List<UUID> missing(List<UUID> present) {
        return present.stream()
                .filter(member -> !hasSigned(member) && !isWaived(member))
                .toList();
    }

    boolean hasBegun() {
        return !signatures.isEmpty();
    }

    public List<Signature> signatures() {
        return List.copyOf(signatures);
    }

    public List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    private boolean hasSigned(UUID member) {
        return signatures.stream().anyMatch(one -> one.memberId().equals(member));
    }

    private boolean isWaived(UUID member) {
        return waivers.stream().anyMatch(one -> one.memberId().equals(member));
    }

    /** A member's own agreement with what was decided. */
    @Embeddable
    public record Signature(UUID memberId, String signedBy, Instant signedAt) {}

    /** A signature that the certifier no longer waits for, and why. */
    @Embeddable
    public record Waiver(UUID memberId, String reason, String waivedBy, Instant recordedAt) {}
}
