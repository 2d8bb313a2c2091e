package fr.parchemin.jury.certificate;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** Numbers and issues certificates: of the whole when a session closes, of a bloc when it is asked for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class IssueCertificates {

    private final Certificates certificates;
    private final Counters counters;
    private final Certifications certifications;
    private final Candidates candidates;
    private final Clock clock;

    IssueCertificates(
            Certificates certificates,
            Counters counters,
            Certifications certifications,
            Candidates candidates,
            Clock clock) {
        this.certificates = certificates;
        this.counters = counters;
        this.certifications = certifications;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Among the last things its transaction does: everybody who closes a session of that certification waits for it. */
    public Certificate ofTheWhole(JurySession session, Enrolment enrolment, CandidateName candidate) {
        var certification = certifications.at(session.plan().certification());
        var line = AwardedLine.of(session, certification.title(), enrolment, candidate);
        var number = next(line.certification(), line.closedOn().getYear(), Counters.Kind.FULL);
        return issue(Certificate.ofTheWhole(number, line, clock.instant()));
    }

    public Certificate ofBloc(JurySession session, Enrolment enrolment, String code, LocalDate issuedOn) {
        var certification = certifications.at(enrolment.certification());
        var bloc = certification.blocs().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> new Certificate.Bloc(one.code(), one.title()))
                .findFirst()
                .orElseThrow();
        var line = AwardedLine.of(session, certification.title(), enrolment, candidates.at(enrolment));
        var number = next(code, issuedOn.getYear(), Counters.Kind.BLOC);
        return issue(Certificate.ofBloc(number, bloc, line, issuedOn, clock.instant()));
    }

    private CertificateNumber next(String of, int year, Counters.Kind kind) {
        return new CertificateNumber(of, year, counters.next(of, year, kind));
    }

    private Certificate issue(Certificate certificate) {
        certificates.persist(certificate);
        return certificate;
    }
}
