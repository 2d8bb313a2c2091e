package fr.parchemin.jury.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Certificates of lines that no session of the test's own has closed. */
@ApplicationScoped
public class CertificateFixture {

    private final Certificates certificates;
    private final Counters counters;
    private final Clock clock;

    CertificateFixture(Certificates certificates, Counters counters, Clock clock) {
        this.certificates = certificates;
        this.counters = counters;
        this.clock = clock;
    }

    public Certificate issue(AwardedLine line) {
        var year = line.closedOn().getYear();
        var ordinal = counters.next(line.certification(), year, Counters.Kind.FULL);
        var number = new CertificateNumber(line.certification(), year, ordinal);
        var certificate = Certificate.ofTheWhole(number, line, clock.instant());
        certificates.persist(certificate);
        return certificate;
    }

    public static Certificate unsaved(AwardedLine line) {
        return Certificate.ofTheWhole(new CertificateNumber("RNCP14506", 2022, 42), line, Instant.EPOCH);
    }
}
