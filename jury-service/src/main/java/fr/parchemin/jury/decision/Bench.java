package fr.parchemin.jury.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The members who may deliberate on one candidate, and who presides over them. */
public record Bench(@Nullable UUID president, @Nullable UUID substitute, Set<UUID> present, Set<UUID> recused) {

    public Bench {
        present = Set.copyOf(present);
        recused = Set.copyOf(recused);
    }

    /** The president; the designated substitute when the president is absent or recused. */
    public Optional<UUID> presiding() {
        return Optional.ofNullable(president)
                .filter(this::mayDeliberate)
                .or(() -> Optional.ofNullable(substitute).filter(this::mayDeliberate));
    }

    List<UUID> absentAmong(Collection<UUID> members) {
        return members.stream().filter(member -> !present.contains(member)).toList();
    }

    List<UUID> recusedAmong(Collection<UUID> members) {
        return members.stream().filter(recused::contains).toList();
    }

    /** Whether these members could have decided it. */
    public boolean bears(Conclusion conclusion, Quorum quorum) {
        var deliberating = conclusion.deliberatedBy();
        return absentAmong(deliberating).isEmpty()
                && recusedAmong(deliberating).isEmpty()
                && (!conclusion.outcome().isOfDeliberation()
                        || quorum.missedBy(deliberating, this).isEmpty());
    }

    private boolean mayDeliberate(UUID member) {
        return present.contains(member) && !recused.contains(member);
    }
}
