package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.Enrolment;
import java.time.Clock;
import java.util.UUID;

public final class RosterFixture {

    private RosterFixture() {}

    public static RosterLine aLine(UUID sessionId, Enrolment enrolment, Purpose purpose) {
        return new RosterLine(sessionId, enrolment, purpose, null, Clock.systemUTC());
    }
}
