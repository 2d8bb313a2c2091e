package fr.parchemin.jury.planning;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of a day, by certification and campus. */
@ApplicationScoped
class JuryPlaces {

    private final Certifications certifications;
    private final Campuses campuses;
    private final Clock clock;

    JuryPlaces(Certifications certifications, Campuses campuses, Clock clock) {
        this.certifications = certifications;
        this.campuses = campuses;
        this.clock = clock;
    }

    /** Without a day: on the present one of each campus. */
    List<JuryPlace> on(@Nullable LocalDate day) {
        var known = campuses.all();
        return certifications.all().stream()
                .flatMap(certification -> known.stream()
                        .map(campus -> JuryPlace.of(certification, campus, day == null ? campus.today(clock) : day))
                        .flatMap(Optional::stream))
                .toList();
    }
}
