package fr.parchemin.jury.professional;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Enters a professional into the register, or corrects what it says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegisterProfessional {

    private final Professionals professionals;
    private final AccountChanges accounts;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    RegisterProfessional(
            Professionals professionals,
            AccountChanges accounts,
            IfMatch ifMatch,
            MergePatch patches,
            Outbox outbox,
            Clock clock) {
        this.professionals = professionals;
        this.accounts = accounts;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    Professional register(Profile profile) {
        var professional = new Professional(profile, clock);
        refuseTakenUser(professional, profile);
        professionals.persist(professional);
        return told(professional);
    }

    Professional change(UUID id, JsonNode patch) {
        var professional = professionals.known(id);
        ifMatch.requires(professional.version());
        var before = professional.profile();
        var after = patches.apply(patch, before);
        if (after.saysTheSameAs(before)) {
            return professional;
        }
        refuseTakenUser(professional, after);
        accounts.record(id, before.userId(), after);
        professional.become(after, clock);
        return told(professional);
    }

    private void refuseTakenUser(Professional professional, Profile profile) {
        var userId = profile.userId();
        if (userId != null) {
            professionals.otherOf(userId, professional.id()).ifPresent(other -> {
                throw new Refused(new ProfessionalRefusal.UserTaken(userId, other.id()));
            });
        }
    }

    private Professional told(Professional professional) {
        professionals.flush();
        outbox.append(ProfessionalChanged.of(professional));
        return professional;
    }
}
