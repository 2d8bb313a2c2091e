package fr.parchemin.jury.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.jury.recusal.KeptOut;
import fr.parchemin.jury.session.Bench;
import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a jury decided on one line of its roster. */
@Entity
public class Decision {

    private static final int MOST_REPLACED = 200;

    @Id
    private UUID id;

    private UUID sessionId;
    private UUID enrolmentId;
    private UUID candidateId;
    private Conclusion conclusion;

    @Nullable private UUID presidedBy;

    private KeptOut keptOut;
    private List<String> grantedBlocs;
    private String recordedBy;
    private Instant recordedAt;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "set_aside_reason"))
    @AttributeOverride(name = "by", column = @Column(name = "set_aside_by"))
    @AttributeOverride(name = "at", column = @Column(name = "set_aside_at"))
    @Nullable private SetAside setAside;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "replaced_decision", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Replaced> replaced = new ArrayList<>();

    @Version
    private long version;

    /** What was decided before, and until when it held. */
    @Embeddable
    public record Replaced(
            Conclusion conclusion,
            @Nullable UUID presidedBy,
            KeptOut keptOut,
            List<String> grantedBlocs,
            String recordedBy,
            Instant recordedAt,
            Instant replacedAt) {}

    /** Why an award that everybody had signed did not arise from the closing. */
    @Embeddable
    public record SetAside(String reason, String by, Instant at) {}

    /** A conclusion, who presided over it, those who kept out of it, and the blocs that it gives. */
    public record Ruling(
            Conclusion conclusion, @Nullable UUID presidedBy, KeptOut keptOut, List<String> grantedBlocs) {}

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    public Decision(UUID sessionId, UUID enrolmentId, UUID candidateId, Ruling ruling, Stamp stamp) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sessionId = sessionId;
        this.enrolmentId = enrolmentId;
        this.candidateId = candidateId;
        this.conclusion = ruling.conclusion;
        this.presidedBy = ruling.presidedBy;
        this.keptOut = ruling.keptOut;
        this.grantedBlocs = List.copyOf(ruling.grantedBlocs);
        this.recordedBy = stamp.by();
        this.recordedAt = stamp.at();
    }

    public Decision replaced(Ruling ruling, Stamp stamp) {
        TooMany.refuse("replaced decisions", replaced.size(), MOST_REPLACED);
        replaced.add(new Replaced(conclusion, presidedBy, keptOut, grantedBlocs, recordedBy, recordedAt, stamp.at()));
        conclusion = ruling.conclusion;
        presidedBy = ruling.presidedBy;
        keptOut = ruling.keptOut;
        grantedBlocs = List.copyOf(ruling.grantedBlocs);
        recordedBy = stamp.by();
        recordedAt = stamp.at();
        return this;
    }

    /** What was signed stays as it was signed; nothing follows from it, as if the candidate had been postponed. */
    public void setAside(String reason, Stamp stamp) {
        setAside = new SetAside(reason, stamp.by(), stamp.at());
    }

    /** Whether these members could have taken it. */
    public boolean isBorneBy(Bench bench) {
        return bench.bears(deliberatedBy(), presidedBy);
    }

    public boolean says(Conclusion other) {
        return conclusion.equals(other);
    }

    public UUID sessionId() {
        return sessionId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    /** What follows from it. */
    public Outcome outcome() {
        return setAside == null ? conclusion.outcome() : Outcome.POSTPONED;
    }

    public @Nullable SetAside setAside() {
        return setAside;
    }

    public LocalDate decidedOn() {
        return conclusion.decidedOn();
    }

    public List<UUID> deliberatedBy() {
        return conclusion.deliberatedBy();
    }

    /** Null where nobody deliberated. */
    public @Nullable UUID presidedBy() {
        return presidedBy;
    }

    /** Those of the panel who were recused for this candidate when it was decided. */
    public List<UUID> recused() {
        return keptOut.members();
    }

    public KeptOut keptOut() {
        return keptOut;
    }

    public @Nullable Boolean defencePassed() {
        return setAside == null ? conclusion.defencePassed() : null;
    }

    public @Nullable Votes votes() {
        return conclusion.votes();
    }

    /** Confirmed or granted. */
    public List<String> blocs() {
        return setAside == null ? conclusion.statedBlocs() : List.of();
    }

    /** Those that the jury itself gave: by experience alone. */
    public List<String> grantedBlocs() {
        return setAside == null ? List.copyOf(grantedBlocs) : List.of();
    }

    public @Nullable String reasons() {
        return conclusion.reasons();
    }

    public @Nullable String remainsToShow() {
        return conclusion.remainsToShow();
    }

    public List<Replaced> replaced() {
        return List.copyOf(replaced);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public long version() {
        return version;
    }
}
