package fr.parchemin.jury.award;

import fr.parchemin.jury.award.AwardedBlocs.AwardedBloc;
import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certificate.AwardRefusal;
import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.certificate.IssueCertificates;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirement;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Issues the certificate of a bloc to somebody to whom a closed session has confirmed or granted it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CertifyBloc {

    private final Certificates certificates;
    private final Enrolments enrolments;
    private final Requirements requirements;
    private final Campuses campuses;
    private final AwardedBlocs blocs;
    private final IssueCertificates issue;

    CertifyBloc(
            Certificates certificates,
            Enrolments enrolments,
            Requirements requirements,
            Campuses campuses,
            AwardedBlocs blocs,
            IssueCertificates issue) {
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.requirements = requirements;
        this.campuses = campuses;
        this.blocs = blocs;
        this.issue = issue;
    }

    Certificate certify(UUID enrolmentId, String bloc) {
        var enrolment = enrolments.toWrite(enrolmentId);
        var newest = Optional.ofNullable(requirements.held(List.of(enrolmentId)).get(enrolmentId));
        certificates.await(List.of(enrolment.candidateId()));
        certificates.validOfBloc(enrolment.candidateId(), bloc).ifPresent(existing -> {
            throw new Refused(new AwardRefusal.BlocAlreadyCertified(enrolmentId, bloc, existing.number()));
        });
        var today = campuses.today(enrolment.campus());
        var awarded = blocs.of(enrolmentId, heldOn(today, newest));
        return awarded.stream()
                .filter(one -> one.bloc().equals(bloc))
                .findFirst()
                .map(one -> issue.ofBloc(
                        one.session(),
                        enrolment,
                        bloc,
                        laterOf(today, one.session().ending().closedOn())))
                .orElseThrow(() -> new Refused(new AwardRefusal.BlocNotAwarded(
                        enrolmentId,
                        bloc,
                        awarded.stream()
                                .map(AwardedBloc::bloc)
                                .distinct()
                                .sorted()
                                .toList())));
    }

    /** A session may close where the next day has begun already. */
    private static LocalDate laterOf(LocalDate today, @Nullable LocalDate closedOn) {
        return closedOn != null && closedOn.isAfter(today) ? closedOn : today;
    }

    private static List<String> heldOn(LocalDate today, Optional<StatedRequirements> newest) {
        return newest.stream()
                .flatMap(stated -> stated.requirements().stream())
                .filter(one -> one.isBloc() && one.isMetOn(today))
                .map(Requirement::code)
                .toList();
    }
}
