package fr.parchemin.jury.professional;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.CommonRefusal.EndBeforeStart;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anyone who assesses, tutors or sits on a jury. */
@Entity
class Professional {

    @Id
    private UUID id;

    private String familyName;
    private String givenName;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String searchName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @AttributeOverride(name = "name", column = @Column(name = "organisation_name"))
    @AttributeOverride(name = "siret.value", column = @Column(name = "organisation_siret"))
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private List<Quality> qualities;

    @AttributeOverride(name = "from", column = @Column(name = "mandate_from"))
    @AttributeOverride(name = "to", column = @Column(name = "mandate_to"))
    @Nullable private Mandate mandate;

    @Nullable private String userId;

    private List<UUID> knownCandidateIds;
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Professional() {}

    Professional(Profile profile, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        become(profile, clock);
    }

    final void become(Profile stated, Clock clock) {
        var profile = stated.settled();
        if (profile.mandate() != null) {
            EndBeforeStart.refuse(profile.mandate().from(), profile.mandate().to());
        }
        familyName = profile.familyName();
        givenName = profile.givenName();
        searchName =
                SearchName.of(givenName + " " + familyName + " " + givenName).value();
        gender = profile.gender();
        organisation = profile.organisation();
        qualities = profile.qualities();
        mandate = profile.mandate();
        userId = profile.userId();
        knownCandidateIds = profile.knownCandidateIds();
        recordedAt = clock.instant();
    }

    Profile profile() {
        return new Profile(
                familyName, givenName, gender, organisation, qualities, mandate, userId, knownCandidateIds, null);
    }

    UUID id() {
        return id;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
