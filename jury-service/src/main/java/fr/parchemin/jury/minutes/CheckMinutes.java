package fr.parchemin.jury.minutes;

import fr.parchemin.jury.certificate.Counters;
import fr.parchemin.jury.certificate.Counters.Counted;
import fr.parchemin.jury.minutes.Differences.Difference;
import fr.parchemin.jury.minutes.MinutesChain.Break;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the seals anew: of what is kept here, or of a copy that somebody presents. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CheckMinutes {

    /** The chain counts over all years. */
    private static final int NO_YEAR = 0;

    private final SealedMinutes sealed;
    private final Counters counters;
    private final CanonicalText canonical;

    CheckMinutes(SealedMinutes sealed, Counters counters, CanonicalText canonical) {
        this.sealed = sealed;
        this.counters = counters;
        this.canonical = canonical;
    }

    /** The chains of the certifications after the given one. */
    List<Checked> chains(@Nullable String after, int limit, @Nullable String only) {
        return counters.counted(NO_YEAR, Counters.Kind.CHAIN, after, only, limit).stream()
                .map(this::check)
                .toList();
    }

    long count(@Nullable String only) {
        return counters.counted(NO_YEAR, Counters.Kind.CHAIN, null, only, Integer.MAX_VALUE)
                .size();
    }

    private Checked check(Counted counted) {
        var kept = sealed.chain(counted.of());
        var chain = new MinutesChain(kept.stream().map(MinutesChain.Copy::of).toList());
        return new Checked(counted.of(), kept.size(), counted.last(), chain.firstBreak(counted.last()));
    }

    List<Difference> differences(String number, String content, String sha256, String previousSha256) {
        var minutes = sealed.findByIdOptional(number)
                .orElseThrow(() -> new Refused(new MinutesRefusal.UnknownMinutes(number)));
        var differences = new ArrayList<Difference>();
        if (!content.equals(minutes.content())) {
            differences.addAll(canonical
                    .readAny(content)
                    .map(copy -> Differences.between(canonical.read(minutes.content()), copy))
                    .orElse(List.of()));
            if (differences.isEmpty()) {
                // The same facts in another writing, or no JSON: still another text than the sealed one.
                differences.add(new Difference("", null, null));
            }
        }
        if (!sha256.equals(minutes.sha256())) {
            differences.add(new Difference("sha256", minutes.sha256(), sha256));
        }
        if (!previousSha256.equals(minutes.previousSha256())) {
            differences.add(new Difference("previousSha256", minutes.previousSha256(), previousSha256));
        }
        return differences;
    }

    /** {@code sealed} is how many there ever were. */
    record Checked(
            String certification,
            int kept,
            int sealed,
            @Nullable Break firstBreak) {}
}
