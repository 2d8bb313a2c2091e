package fr.parchemin.jury.professional;

import fr.parchemin.web.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** Every "no" to a professional. */
sealed interface ProfessionalRefusal extends Refusal {

    record UnknownProfessional(UUID professional) implements ProfessionalRefusal, Unknown {}

    /** Whoever logs in is one professional, or none. */
    record UserTaken(String userId, UUID professional) implements ProfessionalRefusal, Conflict {}

    /** Somebody seated signs with their account: why it changes is kept. */
    record AccountChangeUnreasoned(UUID professional, List<UUID> sessions) implements ProfessionalRefusal, Conflict {}

    record AccountSigned(UUID professional, List<UUID> sessions) implements ProfessionalRefusal, Conflict {}
}
