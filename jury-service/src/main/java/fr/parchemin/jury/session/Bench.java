package fr.parchemin.jury.session;

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

    public List<UUID> absentAmong(Collection<UUID> members) {
        return members.stream().filter(member -> !present.contains(member)).toList();
    }

    public List<UUID> recusedAmong(Collection<UUID> members) {
        return members.stream().filter(recused::contains).toList();
    }

    /** Enough members may deliberate, with somebody who presides. */
    public boolean isEnoughFor(Quorum quorum) {
        return size() >= quorum.members() && (presiding().isPresent() || !quorum.president());
    }

    /** How many may deliberate. */
    public int size() {
        return (int) present.stream().filter(this::mayDeliberate).count();
    }

    /** Whether these members could have decided it, under whoever presided then. */
    public boolean bears(Collection<UUID> deliberating, @Nullable UUID presidedBy) {
        return absentAmong(deliberating).isEmpty()
                && recusedAmong(deliberating).isEmpty()
                && (presidedBy == null || presidedBy.equals(president) || presidedBy.equals(substitute));
    }

    private boolean mayDeliberate(UUID member) {
        return present.contains(member) && !recused.contains(member);
    }
}
