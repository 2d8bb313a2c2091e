package fr.parchemin.jury.session;

import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.decision.Conclusion;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.recusal.KeptOut;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterFixture;
import fr.parchemin.kit.call.Stamp;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sessions at PARIS-CAMBRONNE at any moment of their life, with a full panel and a few people on the roster. */
@ApplicationScoped
public class SessionScene {

    public static final LocalDate HELD_ON = LocalDate.parse("2022-06-24");

    private final EntityManager entities;
    private final Told told;
    private final People people;
    private final Clock clock;

    SessionScene(EntityManager entities, Told told, People people, Clock clock) {
        this.entities = entities;
        this.told = told;
        this.people = people;
        this.clock = clock;
    }

    public void places() {
        told.theCertification();
        told.openCampus("PARIS-CAMBRONNE");
        told.openCampus("LYON");
        for (var seat : JurySeat.values()) {
            told.asWorker().execute("""
                    insert into professional (id, family_name, given_name, search_name, gender, organisation_name,
                        qualities, user_id, known_candidate_ids, recorded_at, version)
                    values ('%s', '%s', 'Dominique', 'DOMINIQUE', '%s', 'Ateliers', array['%s'], '%s', '{}', now(), 0)
                    on conflict do nothing""".formatted(
                    seat.member(), seat.name(), seat.name().endsWith("1") ? "F" : "M", seat.quality(), seat.user()));
        }
    }

    public Person ready() {
        return people.ready();
    }

    @ActivateRequestContext
    public UUID convened(LocalDate heldOn, Person... heard) {
        return QuarkusTransaction.requiringNew().call(() -> {
            everywhere();
            var plan = new SessionPlan("RNCP14506", "PARIS-CAMBRONNE", null, heldOn, LocalTime.of(9, 0));
            var session = new JurySession(plan, clock);
            session.seat(Arrays.stream(JurySeat.values()).collect(Collectors.toMap(JurySeat::name, JurySeat::member)));
            session.convene(heldOn.minusDays(35), null);
            entities.persist(session);
            for (var person : heard) {
                var enrolment = entities.find(Enrolment.class, person.enrolment());
                var purpose = switch (enrolment.accessRoute()) {
                    case VAE -> Purpose.VAE;
                    case STUDENT,
                            APPRENTICESHIP,
                            CONTINUING_TRAINING,
                            PROFESSIONALISATION_CONTRACT,
                            INDIVIDUAL_APPLICATION -> Purpose.FULL_AWARD;
                };
                entities.persist(RosterFixture.aLine(session.id(), enrolment, purpose));
            }
            return session.id();
        });
    }

    public UUID opened(Person... heard) {
        return opened(List.of(JurySeat.values()), heard);
    }

    public UUID opened(List<JurySeat> present, Person... heard) {
        return opened(HELD_ON, present, "an archive of paper", heard);
    }

    public UUID openedInTime(LocalDate heldOn, Person... heard) {
        return opened(heldOn, List.of(JurySeat.values()), null, heard);
    }

    /** The first employer stands in for the president. */
    @ActivateRequestContext
    public UUID opened(LocalDate heldOn, List<JurySeat> present, @Nullable String lateReason, Person... heard) {
        var id = convened(heldOn, heard);
        QuarkusTransaction.requiringNew().run(() -> {
            everywhere();
            session(id)
                    .open(
                            new Arrival(
                                    present.stream()
                                            .map(seat -> new Attendee(seat.member(), List.of()))
                                            .toList(),
                                    JurySeat.EMPLOYERS_1.member(),
                                    JurySeat.PRESIDENT.member(),
                                    new Quorum(true, 1)),
                            lateReason,
                            clock.instant());
        });
        return id;
    }

    /** FULL, by everybody, for everybody. */
    @ActivateRequestContext
    public UUID deliberated(List<JurySeat> present, Person... heard) {
        var id = opened(present, heard);
        QuarkusTransaction.requiringNew().run(() -> {
            everywhere();
            for (var person : heard) {
                entities.persist(decision(id, person, Outcome.FULL, present));
            }
            session(id).deliberated();
        });
        return id;
    }

    public UUID deliberated(Person... heard) {
        return deliberated(List.of(JurySeat.values()), heard);
    }

    public UUID signed(Person... heard) {
        var id = deliberated(heard);
        sign(id, JurySeat.values());
        return id;
    }

    @ActivateRequestContext
    public void sign(UUID id, JurySeat... seats) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var seat : seats) {
                everywhereAs(seat.user());
                session(id).sign(seat.member(), new Stamp(seat.user(), clock.instant()));
                entities.flush();
            }
        });
    }

    @ActivateRequestContext
    public void signWith(UUID id, JurySeat seat, String account) {
        QuarkusTransaction.requiringNew().run(() -> {
            everywhereAs(account);
            session(id).sign(seat.member(), new Stamp(account, clock.instant()));
        });
    }

    @ActivateRequestContext
    public void annul(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            everywhere();
            session(id).annul(HELD_ON, "x");
        });
    }

    @ActivateRequestContext
    public void waive(UUID id, JurySeat seat) {
        QuarkusTransaction.requiringNew().run(() -> {
            everywhere();
            session(id)
                    .waiveSignatures(
                            List.of(new Signing.Waiver(seat.member(), "In hospital", "certifier", clock.instant())),
                            Set.of(),
                            new Quorum(true, 1));
        });
    }

    /** The transaction's first statement, as for the certifier. */
    public void everywhere() {
        everywhereAs("certifier");
    }

    private void everywhereAs(String caller) {
        entities.createNativeQuery("select set_config('parchemin.scope', '*', true)"
                        + " || set_config('parchemin.roles', 'certifier', true)"
                        + " || set_config('parchemin.caller', :caller, true)")
                .setParameter("caller", caller)
                .getSingleResult();
    }

    private JurySession session(UUID id) {
        return entities.find(JurySession.class, id);
    }

    private Decision decision(UUID session, Person person, Outcome outcome, List<JurySeat> by) {
        var conclusion = new Conclusion(
                outcome,
                HELD_ON,
                by.stream().map(JurySeat::member).toList(),
                true,
                null,
                List.of("RNCP14506BC01"),
                null,
                null,
                null);
        return new Decision(
                session,
                person.enrolment(),
                person.candidate(),
                new Decision.Ruling(
                        conclusion, JurySeat.PRESIDENT.member(), new KeptOut(List.of(), List.of()), List.of()),
                new Stamp(JurySeat.PRESIDENT.user(), clock.instant()));
    }

    /** What a jury decides on a line, as a client says it; by everybody, unless members are named. */
    public record Said(
            String outcome,
            LocalDate decidedOn,
            List<UUID> by,
            @Nullable Boolean defence,
            String more) {

        public static Said of(String outcome) {
            return new Said(
                    outcome,
                    HELD_ON,
                    Arrays.stream(JurySeat.values()).map(JurySeat::member).toList(),
                    true,
                    "");
        }

        public Said on(LocalDate day) {
            return new Said(outcome, day, by, defence, more);
        }

        public Said by(JurySeat... seats) {
            return new Said(
                    outcome,
                    decidedOn,
                    Arrays.stream(seats).map(JurySeat::member).toList(),
                    defence,
                    more);
        }

        public Said byNobody() {
            return new Said(outcome, decidedOn, List.of(), null, more);
        }

        public Said with(String field, String json) {
            return new Said(outcome, decidedOn, by, defence, more + ", \"" + field + "\": " + json);
        }

        public String json() {
            return """
                    {"outcome": "%s", "decidedOn": "%s", "deliberatedBy": [%s], "defence": %s%s}""".formatted(
                            outcome,
                            decidedOn,
                            by.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", ")),
                            defence == null ? "null" : "{\"passed\": " + defence + "}",
                            more);
        }
    }
}
