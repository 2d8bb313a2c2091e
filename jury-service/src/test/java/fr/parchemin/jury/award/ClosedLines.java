package fr.parchemin.jury.award;

import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.certificate.AwardedLine;
import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.CertificateFixture;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.certificate.Holder;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.event.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Roster lines of sessions that were held at PARIS-CAMBRONNE on 2022-06-24 and are closed. */
@ApplicationScoped
public class ClosedLines {

    public static final String BLOC = "RNCP14506BC01";
    public static final LocalDate HELD_ON = LocalDate.parse("2022-06-24");
    public static final LocalDate CLOSED_ON = LocalDate.parse("2022-07-01");

    private final EntityManager entities;
    private final CertificateFixture issued;
    private final Certificates certificates;
    private final RosterLines roster;
    private final Decisions decisions;
    private final Candidates candidates;
    private final TellOutcome tell;
    private final Outbox outbox;

    ClosedLines(
            EntityManager entities,
            CertificateFixture issued,
            Certificates certificates,
            RosterLines roster,
            Decisions decisions,
            Candidates candidates,
            TellOutcome tell,
            Outbox outbox) {
        this.entities = entities;
        this.issued = issued;
        this.certificates = certificates;
        this.roster = roster;
        this.decisions = decisions;
        this.candidates = candidates;
        this.tell = tell;
        this.outbox = outbox;
    }

    /** The certificate's number. */
    public String certified(Person person) {
        return certified(person, "RNCP14506", "LYON");
    }

    public String certified(Person person, String certification, String campus) {
        return certified(person, certification, campus, List.of());
    }

    /** The whole by experience, with the bloc that the jury itself gave. */
    public String certifiedByExperience(Person person) {
        return certified(person, "RNCP14506", "LYON", List.of(BLOC));
    }

    private String certified(Person person, String certification, String campus, List<String> granted) {
        return nationally(() -> {
            var session = concluded(person, "FULL", certification, campus, List.of(BLOC), granted);
            var certificate = issued.issue(line(person, session, certification, campus));
            tell.awarded(
                    roster.on(session, person.enrolment()).orElseThrow(),
                    decisions.on(session, person.enrolment()).orElseThrow(),
                    HELD_ON,
                    CLOSED_ON,
                    certificate);
            return certificate.number();
        });
    }

    /** A part that the jury confirmed, or gave where it is among the granted. */
    public UUID partly(Person person, List<String> blocs, List<String> granted) {
        return nationally(() -> concluded(person, "PARTIAL", "RNCP14506", "LYON", blocs, granted));
    }

    public void revoked(String number) {
        certificates
                .at(number)
                .revoke(new Certificate.Revocation(LocalDate.parse("2023-03-01"), "x", "certifier", Instant.EPOCH));
    }

    private AwardedLine line(Person person, UUID session, String certification, String campus) {
        return new AwardedLine(
                session,
                person.enrolment(),
                person.candidate(),
                certification,
                "Responsable en ingénierie des logiciels",
                Holder.of(candidates.find(person.candidate()).orElseThrow()),
                campus,
                List.of(campus),
                HELD_ON,
                CLOSED_ON);
    }

    @ActivateRequestContext
    public <T> T nationally(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            "select set_config('parchemin.scope', '*', true) || set_config('parchemin.roles', 'certifier', true)",
                            String.class)
                    .getSingleResult();
            var result = work.get();
            entities.flush();
            outbox.write();
            return result;
        });
    }

    /** A session on which one line is concluded, and nothing issued yet. */
    private UUID concluded(
            Person person,
            String outcome,
            String certification,
            String campus,
            List<String> blocs,
            List<String> granted) {
        var session = UUID.randomUUID();
        execute("insert into jury_session (id, certification, campus, held_on, start_time, status, present,"
                + " conflict_members, conflict_enrolments, closed_on,"
                + " recorded_at, version) values ('%s', '%s', 'PARIS-CAMBRONNE', '%s', '09:00', 'CLOSED', '{}', '{}', '{}', '%s',"
                        .formatted(session, certification, HELD_ON, CLOSED_ON)
                + " now(), 0)");
        execute("insert into roster_line (session_id, enrolment_id, candidate_id, certification, campus, purpose,"
                + " unfinished, recorded_at) values ('%s', '%s', '%s', '%s', '%s', '%s', false, '2022-05-02T08:30:00Z')"
                        .formatted(
                                session,
                                person.enrolment(),
                                person.candidate(),
                                certification,
                                campus,
                                granted.isEmpty() ? "FULL_AWARD" : "VAE"));
        execute("insert into decision (id, session_id, enrolment_id, candidate_id, outcome, decided_on, deliberated_by,"
                + " recused, recusal_reasons, defence_passed, blocs, granted_blocs, recorded_by, recorded_at, version) values"
                + " ('%s', '%s', '%s', '%s', '%s', '%s', '{}', '{}', '{}', true, '{%s}', '{%s}', 'president', now(), 0)"
                        .formatted(
                                UUID.randomUUID(),
                                session,
                                person.enrolment(),
                                person.candidate(),
                                outcome,
                                HELD_ON,
                                String.join(",", blocs),
                                String.join(",", granted)));
        return session;
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
