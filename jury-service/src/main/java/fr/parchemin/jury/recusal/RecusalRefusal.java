package fr.parchemin.jury.recusal;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" to a recusal that somebody declares. */
public sealed interface RecusalRefusal extends Refusal {

    record NotOnRoster(UUID enrolment, UUID session) implements RecusalRefusal, RuleBroken {}

    /** A member speaks for nobody else; the certifier does for anybody. */
    record RecusalOfAnother(UUID member) implements RecusalRefusal, Forbidden {}

    record RecusalAlreadyDeclared(UUID member, UUID enrolment) implements RecusalRefusal, Conflict {}

    /** Whoever deliberated cannot have kept out of it. */
    record AlreadyDecided(UUID enrolment) implements RecusalRefusal, Conflict {}
}
