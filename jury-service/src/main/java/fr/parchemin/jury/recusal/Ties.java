package fr.parchemin.jury.recusal;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands between one member and one line of a roster; {@code declared}: at this session, with its reason. */
public record Ties(
        UUID memberId,
        Set<RecusalGround> grounds,
        Set<RecusalWarning> warnings,
        @Nullable Recusal declared) {

    static Ties of(FoundRecusals found, @Nullable Recusal declared) {
        var grounds = found.grounds();
        if (declared != null) {
            grounds.add(RecusalGround.DECLARED);
        }
        return new Ties(found.juror().id(), grounds, found.warnings(), declared);
    }

    /** As they were when the line was decided: whoever deliberated was not recused, whatever is found later. */
    public Ties whereNotRecused() {
        return new Ties(memberId, EnumSet.noneOf(RecusalGround.class), warnings, null);
    }

    public boolean recuse() {
        return !grounds.isEmpty();
    }

    boolean areNone() {
        return grounds.isEmpty() && warnings.isEmpty();
    }
}
