package fr.parchemin.jury.minutes;

import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.award.ClosedLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sessions held on 2022-06-24 whose minutes are sealed. */
@ApplicationScoped
public class SealedSessions {

    private static final UUID PRESIDENT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8101");

    private final ClosedLines closed;
    private final SealMinutes seal;

    SealedSessions(ClosedLines closed, SealMinutes seal) {
        this.closed = closed;
        this.seal = seal;
    }

    public Minutes sealed(String certification) {
        return closed.nationally(() -> seal.seal(content(UUID.randomUUID(), certification, Stream.of())));
    }

    /** One line per person, of LYON, NANTES and so on in turn. */
    public Minutes sealed(String certification, UUID session, Person... people) {
        var campuses = List.of("LYON", "NANTES");
        var lines = Stream.iterate(0, place -> place < people.length, place -> place + 1)
                .map(place -> line(people[place], campuses.get(place % campuses.size())));
        return closed.nationally(() -> seal.seal(content(session, certification, lines)));
    }

    static MinutesContent content(UUID session, String certification, Stream<MinutesContent.Line> lines) {
        var held = LocalDate.parse("2022-06-24");
        return new MinutesContent(
                new MinutesContent.Held(
                        session,
                        certification,
                        "Responsable en ingénierie des logiciels",
                        "PARIS-CAMBRONNE",
                        null,
                        held,
                        "09:00",
                        held.minusDays(40),
                        null,
                        "The paper was found late",
                        held.plusDays(7),
                        null,
                        null,
                        List.of(new MinutesContent.Seat("PRESIDENT", PRESIDENT, "Anne-Sophie Lefèvre", true)),
                        List.of(),
                        null,
                        List.of(),
                        List.of(new MinutesContent.Signature(
                                PRESIDENT,
                                "Anne-Sophie Lefèvre",
                                "subject-of-anne-sophie",
                                Instant.parse("2022-07-01T09:00:00Z"))),
                        List.of(),
                        List.of(),
                        Instant.parse("2022-07-01T09:30:00.123456Z")),
                lines.toList());
    }

    private static MinutesContent.Line line(Person person, String campus) {
        return new MinutesContent.Line(
                person.enrolment(),
                person.candidate(),
                "Zoé " + campus,
                campus,
                List.of(campus),
                "STUDENT",
                "FULL_AWARD",
                null,
                List.of(),
                new MinutesContent.Decision(
                        "NONE",
                        LocalDate.parse("2022-06-24"),
                        List.of(PRESIDENT),
                        PRESIDENT,
                        false,
                        new MinutesContent.Votes("OUTCOME", 1, 0, 0, "FOR"),
                        List.of(),
                        List.of(),
                        "The work was somebody else's",
                        null,
                        null,
                        "president",
                        Instant.parse("2022-06-24T15:00:00Z"),
                        null),
                null);
    }
}
