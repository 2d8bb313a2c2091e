package fr.parchemin.assessment.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.parchemin.assessment.certification.Certification;
import fr.parchemin.kit.event.Event;
import java.time.Instant;

/** The full state of a certification after a change. */
record CertificationChanged(@JsonUnwrapped Certification certification, Instant recordedAt) implements Event {

    static CertificationChanged of(CatalogueEntry entry) {
        return new CertificationChanged(entry.certification(), entry.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.certification";
    }

    @Override
    public String type() {
        return "fr.parchemin.assessment.certification-changed.v1";
    }

    @Override
    public String subject() {
        return certification.code();
    }
}
