package fr.parchemin.endtoend.jury;

import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.Map;

/** One session led from planning to closing. */
public final class JuryDay {

    static final String HELD_ON = "2022-06-24";
    private static final String CONVENED_ON = "2022-05-20";
    private static final String CERTIFIER = "certifier";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Sender sender;
    private final Seven seven;

    public JuryDay(Sender sender, Seven seven) {
        this.sender = sender;
        this.seven = seven;
    }

    /** A closed session, and what became of each enrolment. */
    public record Held(String session, Map<String, Fate> fateByEnrolment) {}

    public Held lead(Map<String, Fate> fateByEnrolment) {
        String session = sender.send(CERTIFIER, "planSession", JuryRequests.plan(HELD_ON), CREATED)
                .text("id");
        sender.send(CERTIFIER, "seatPanel", JuryRequests.seat(session, seven.memberBySeat()), OK);
        sender.send(CERTIFIER, "putOnRoster", JuryRequests.roster(session, fateByEnrolment.keySet()), CREATED);
        sender.await(
                CERTIFIER,
                "listRoster",
                Call.get(JuryRequests.of(session) + "/roster?limit=200"),
                answer -> answer.json()
                                .path("items")
                                .valueStream()
                                .filter(line -> line.at("/readiness/ready").asBoolean())
                                .count()
                        == fateByEnrolment.size());
        sender.send(CERTIFIER, "conveneSession", JuryRequests.convene(session, CONVENED_ON), OK);
        sender.send(
                CERTIFIER,
                "openSession",
                JuryRequests.openLate(session, seven.members(), "Taken over from the paper files"),
                OK);
        fateByEnrolment.forEach((enrolment, fate) -> decide(session, enrolment, fate));
        for (String user : Seven.users()) {
            sender.send(user, "signSession", JuryRequests.sign(session), OK);
        }
        sender.send(CERTIFIER, "closeSession", JuryRequests.close(session, HELD_ON), OK);
        return new Held(session, Map.copyOf(fateByEnrolment));
    }

    private void decide(String session, String enrolment, Fate fate) {
        List<String> deliberating = List.copyOf(seven.members());
        if (fate.recusal()) {
            String recused = seven.member("PROFESSIONAL_2");
            sender.send(
                    CERTIFIER,
                    "declareRecusal",
                    JuryRequests.declareRecusal(session, recused, enrolment, "A friend of the family"),
                    CREATED);
            deliberating = seven.without("PROFESSIONAL_2");
        }
        sender.put(
                Seven.userOf("PRESIDENT"),
                "recordDecision",
                switch (fate.outcome()) {
                    case "FULL" -> JuryRequests.awardInFull(session, enrolment, HELD_ON, deliberating);
                    case "ABSENT" -> JuryRequests.didNotCome(session, enrolment, fate.outcome(), HELD_ON);
                    default -> JuryRequests.award(session, enrolment, fate.outcome(), HELD_ON, deliberating);
                });
    }
}
