package fr.parchemin.endtoend.jury;

import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.client.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One session led from planning to closing, with outcomes drawn. */
final class JuryDay {

    static final String HELD_ON = "2022-06-24";
    private static final String CONVENED_ON = "2022-05-20";
    private static final String CERTIFIER = "certifier";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Sender sender;
    private final Seven seven;
    private final Random luck;

    JuryDay(Sender sender, Seven seven, Random luck) {
        this.sender = sender;
        this.seven = seven;
        this.luck = luck;
    }

    /** A closed session, and what became of each enrolment. */
    record Held(String session, Map<String, String> outcomeByEnrolment) {}

    Held lead(List<String> enrolments) {
        String session = sender.send(CERTIFIER, "planSession", JuryRequests.plan(HELD_ON), CREATED)
                .text("id");
        sender.send(CERTIFIER, "seatPanel", JuryRequests.seat(session, seven.memberBySeat()), OK);
        sender.send(CERTIFIER, "putOnRoster", JuryRequests.roster(session, enrolments), CREATED);
        sender.await(
                CERTIFIER,
                "convenable",
                Call.get(JuryRequests.of(session)),
                answer -> answer.json()
                        .path("roster")
                        .valueStream()
                        .allMatch(line -> line.path("ready").asBoolean()));
        sender.send(CERTIFIER, "conveneSession", JuryRequests.convene(session, CONVENED_ON), OK);
        sender.send(
                CERTIFIER,
                "openSession",
                JuryRequests.openLate(session, seven.members(), "Taken over from the paper files"),
                OK);
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String enrolment : enrolments) {
            outcomes.put(enrolment, decide(session, enrolment));
        }
        for (String user : Seven.users()) {
            sender.send(user, "signSession", JuryRequests.sign(session), CREATED);
        }
        sender.send(CERTIFIER, "closeSession", JuryRequests.close(session, HELD_ON), OK);
        return new Held(session, outcomes);
    }

    private String decide(String session, String enrolment) {
        List<String> deliberating = List.copyOf(seven.members());
        if (luck.nextInt(100) < 10) {
            sender.send(
                    CERTIFIER,
                    "declareRecusal",
                    JuryRequests.declareRecusal(
                            session, seven.member("PROFESSIONAL_2"), enrolment, "A friend of the family"),
                    CREATED);
            deliberating = seven.without("PROFESSIONAL_2");
        }
        int drawn = luck.nextInt(100);
        String outcome = drawn < 70 ? "FULL" : drawn < 80 ? "NONE" : drawn < 90 ? "PARTIAL" : "ABSENT";
        sender.send(
                userWhoPresides(),
                "recordDecision",
                switch (outcome) {
                    case "FULL" -> JuryRequests.awardInFull(session, enrolment, HELD_ON, deliberating);
                    case "ABSENT" -> JuryRequests.didNotCome(session, enrolment, outcome, HELD_ON);
                    default -> JuryRequests.award(session, enrolment, outcome, HELD_ON, deliberating);
                },
                OK);
        return outcome;
    }

    private static String userWhoPresides() {
        return Seven.userOf("PRESIDENT");
    }
}
