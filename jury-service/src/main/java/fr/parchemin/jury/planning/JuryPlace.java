package fr.parchemin.jury.planning;

import fr.parchemin.jury.campus.Campus;
import fr.parchemin.jury.certification.Certification;
import java.time.LocalDate;
import java.util.Optional;

/** A campus at which a jury of the certification may meet on that day. */
record JuryPlace(Certification certification, Campus campus, LocalDate on) {

    static Optional<JuryPlace> of(Certification certification, Campus campus, LocalDate on) {
        return campus.isOpenOn(on) ? Optional.of(new JuryPlace(certification, campus, on)) : Optional.empty();
    }

    /** Juries meet at the certification site; anywhere else somebody has to say why. */
    boolean needsReason() {
        return !certification.isAwardedAt(campus.code());
    }
}
