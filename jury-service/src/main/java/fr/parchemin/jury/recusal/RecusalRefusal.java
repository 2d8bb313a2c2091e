package fr.parchemin.jury.recusal;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Why somebody may not declare a recusal; an enrolment that is not heard is refused by the roster. */
public sealed interface RecusalRefusal extends Refusal {

    /** A member speaks for nobody else; the certifier does for anybody. */
    record RecusalOfAnother(UUID member) implements RecusalRefusal, Forbidden {}

    record RecusalAlreadyDeclared(UUID member, UUID enrolment) implements RecusalRefusal, Conflict {}

    /** Whoever deliberated cannot have kept out of it. */
    record AlreadyDecided(UUID enrolment) implements RecusalRefusal, Conflict {}
}
