package fr.parchemin.candidate.option;

import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options at the caller's campuses, by campus and certification. */
@ApplicationScoped
class EnrolmentOptions {

    private final Campuses campuses;
    private final Cohorts cohorts;
    private final Certifications certifications;
    private final Caller caller;
    private final Clock clock;

    EnrolmentOptions(Campuses campuses, Cohorts cohorts, Certifications certifications, Caller caller, Clock clock) {
        this.campuses = campuses;
        this.cohorts = cohorts;
        this.certifications = certifications;
        this.caller = caller;
        this.clock = clock;
    }

    /** Without a day: on the present one of each campus. */
    List<EnrolmentOption> on(@Nullable LocalDate day, @Nullable String campus) {
        var inScope = campuses.all().stream()
                .filter(one -> caller.reaches(one.code())
                        && (campus == null || one.code().equals(campus)))
                .toList();
        var certified = certifications.all();
        var running = inScope.stream()
                .map(one -> dayAt(one, day))
                .min(LocalDate::compareTo)
                .map(cohorts::notOverOn)
                .orElse(List.of());
        return inScope.stream()
                .flatMap(one -> certified.stream()
                        .map(certification -> EnrolmentOption.of(one, certification, dayAt(one, day), running))
                        .flatMap(Optional::stream))
                .toList();
    }

    private LocalDate dayAt(Campus campus, @Nullable LocalDate day) {
        return day == null ? campus.today(clock) : day;
    }
}
