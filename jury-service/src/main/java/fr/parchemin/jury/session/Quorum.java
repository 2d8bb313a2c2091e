package fr.parchemin.jury.session;

import fr.parchemin.web.problem.Refusal;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Without so many members in all, whoever presides among them when {@code president} says so, nothing is decided. */
public record Quorum(boolean president, int members) {

    public Optional<Refusal> missedBy(Collection<UUID> deliberating, Bench bench) {
        var presiding = bench.presiding();
        var presided = presiding.filter(deliberating::contains).isPresent();
        return deliberating.size() >= members && (presided || !president)
                ? Optional.empty()
                : Optional.of(new AttendanceRefusal.NoQuorum(
                        deliberating.size(), members, president && !presided, presiding.orElse(null)));
    }
}
