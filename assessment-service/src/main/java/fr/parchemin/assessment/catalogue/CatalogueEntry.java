package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Certification;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;

/** A certification as it stands in the catalogue, and since when. */
@Entity
@Table(name = "certification")
class CatalogueEntry {

    @Id
    private String code;

    private String content;
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueEntry() {}

    CatalogueEntry(Certification certification, Clock clock) {
        this.code = certification.code();
        this.content = CertificationText.of(certification);
        this.recordedAt = clock.instant();
    }

    /** False when what stands here is as new: a replica of an older release that starts again takes nothing back. */
    boolean restate(Certification certification, Clock clock) {
        if (certification.revision() <= certification().revision()) {
            return false;
        }
        content = CertificationText.of(certification);
        recordedAt = clock.instant();
        return true;
    }

    /** Changed by somebody who did not raise the revision. */
    boolean isAnotherStateOf(Certification certification) {
        return certification.revision() == certification().revision()
                && !CertificationText.of(certification).equals(content);
    }

    Certification certification() {
        return CertificationText.read(content);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
