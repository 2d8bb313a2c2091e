package fr.parchemin.candidate.option;

import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.certification.Certification;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A campus at which, and a certification for which, a person can be enrolled on that day. */
record EnrolmentOption(Campus campus, Certification certification, LocalDate on, List<Cohort> cohorts) {

    static Optional<EnrolmentOption> of(
            Campus campus, Certification certification, LocalDate on, Collection<Cohort> cohorts) {
        if (!campus.isPreparationSite() || !campus.isOpenOn(on) || !certification.takesInOn(on)) {
            return Optional.empty();
        }
        var joinable = cohorts.stream()
                .filter(cohort -> cohort.isAt(campus.code())
                        && cohort.isTaughtFor(certification.code())
                        && cohort.canBeJoinedOn(on))
                .toList();
        return Optional.of(new EnrolmentOption(campus, certification, on, joinable));
    }
}
