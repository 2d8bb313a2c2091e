package fr.parchemin.jury.professional;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The professionals as other features may ask for them. */
@ApplicationScoped
public class Members {

    private final Professionals professionals;

    Members(Professionals professionals) {
        this.professionals = professionals;
    }

    public Map<UUID, Member> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : professionals.list("id in ?1", ids).stream()
                        .map(Member::of)
                        .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** Nobody else gives the account away, or signs with it, before this transaction ends. */
    public void hold(String userId) {
        professionals
                .getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:account, 0))")
                .setParameter("account", "account " + userId)
                .getSingleResult();
    }

    /** Whoever logs in as that user. */
    public Optional<Member> loggingInAs(String userId) {
        return professionals.find("userId", userId).firstResultOptional().map(Member::of);
    }
}
