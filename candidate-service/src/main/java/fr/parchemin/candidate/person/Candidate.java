package fr.parchemin.candidate.person;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A person on the way to a certification. */
@Entity
public class Candidate {

    @Id
    private UUID id;

    @OneToOne(optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    private Access access;

    /** Of origin. */
    private String campus;

    private CivilStatus civilStatus;

    @Nullable private String ine;

    @Nullable private Contact contact;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "candidate_external_id", joinColumns = @JoinColumn(name = "candidate_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<ExternalId> externalIds = new ArrayList<>();

    private List<UUID> distinctFrom;
    private String nameKey;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Nullable private String usageNameKey;

    private String identity;
    private int namesake;

    @SuppressWarnings("UnusedVariable") // queries read it
    private List<Integer> near;

    private @Nullable String birthPlaceProof;
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    /**
     * Created at a campus.
     *
     * @param namesake how many others of the same identity came before
     */
    @SuppressWarnings("NullAway.Init") // the rest is written by write
    public Candidate(Campus origin, Details details, int namesake, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.access = new Access(id, origin.code());
        this.campus = origin.code();
        write(details, namesake, origin, clock);
    }

    public final void write(Details details, int rank, Campus origin, Clock clock) {
        var today = origin.today(clock);
        if (details.civilStatus().birthDate().isAfter(today)) {
            throw new Refused(new DateInFuture(
                    "civilStatus.birthDate", details.civilStatus().birthDate().written(), today));
        }
        if (civilStatus != null
                && !civilStatus.birthPlace().equals(details.civilStatus().birthPlace())) {
            birthPlaceProof = null;
        }
        civilStatus = details.civilStatus();
        ine = details.ine() == null ? null : details.ine().value();
        contact = details.contact();
        externalIds.retainAll(details.externalIds());
        details.externalIds().stream().filter(one -> !externalIds.contains(one)).forEach(externalIds::add);
        distinctFrom = details.distinctFrom().stream().distinct().sorted().toList();
        nameKey = civilStatus.nameKey();
        usageNameKey = civilStatus.usageNameKey();
        identity = civilStatus.identity();
        namesake = rank;
        near = civilStatus.near();
        recordedAt = clock.instant();
    }

    public Details details() {
        return new Details(
                civilStatus,
                ine == null ? null : new Ine(ine),
                Objects.requireNonNullElse(contact, Contact.NONE),
                externalIds.stream()
                        .sorted(Comparator.comparing(ExternalId::source).thenComparing(ExternalId::id))
                        .toList(),
                distinctFrom);
    }

    /** The commune stands in no list, and nobody has proved it. */
    public boolean isBirthPlaceInDoubt() {
        return birthPlaceProof == null && civilStatus.placesBirthInDoubt();
    }

    /** What was seen proves the present birth place, not another one. */
    public void proveBirthPlace(String reference, Clock clock) {
        if (!civilStatus.placesBirthInDoubt()) {
            throw new Refused(new CandidateRefusal.BirthPlaceKnown(
                    id, civilStatus.birthPlace().inseeCode()));
        }
        birthPlaceProof = reference;
        recordedAt = clock.instant();
    }

    public @Nullable String birthPlaceProof() {
        return birthPlaceProof;
    }

    public Declarable declarable() {
        return Declarable.of(civilStatus, isBirthPlaceInDoubt());
    }

    public Born born() {
        return Born.on(civilStatus.birthDate());
    }

    public boolean isKnownToBeOtherThan(Candidate other) {
        return distinctFrom.contains(other.id) || other.distinctFrom.contains(id);
    }

    public Access access() {
        return access;
    }

    public UUID id() {
        return id;
    }

    public String campus() {
        return campus;
    }

    public String identity() {
        return identity;
    }

    String nameKey() {
        return nameKey;
    }

    public int namesake() {
        return namesake;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
