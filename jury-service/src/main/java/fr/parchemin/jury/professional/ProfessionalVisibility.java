package fr.parchemin.jury.professional;

import fr.parchemin.kit.call.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Everybody finds professionals by name and quality; employer, account and links are for few. */
@RequestScoped
class ProfessionalVisibility {

    private static final Set<String> READ_EVERYTHING = Set.of("certifier", "auditor");

    private final SecurityIdentity identity;
    private final Caller caller;

    ProfessionalVisibility(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    /** Whether the caller reads them. */
    boolean hasLinksOf(Professional professional) {
        return READ_EVERYTHING.stream().anyMatch(identity::hasRole)
                || caller.id().equals(professional.profile().userId());
    }
}
