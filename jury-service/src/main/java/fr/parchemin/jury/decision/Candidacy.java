package fr.parchemin.jury.decision;

import static java.util.function.Predicate.not;

import fr.parchemin.jury.roster.Purpose;
import java.util.List;

/**
 * What the candidate is heard for, and with what to show on the day.
 *
 * @param blocs those of the target, which a jury of experience may grant
 * @param whole the target is the whole certification
 * @param missing the requirements not met by the day the jury is held, but the defence
 * @param defends the defence is one of the requirements
 * @param gone withdrawn, or rejected after all
 */
public record Candidacy(
        Purpose purpose, List<String> blocs, boolean whole, List<String> missing, boolean defends, boolean gone) {

    List<String> held() {
        return blocs.stream().filter(not(missing::contains)).sorted().toList();
    }

    /** What keeps the whole from being awarded: the blocs are a jury of experience's own to grant. */
    List<String> lacking() {
        return isOfExperience() ? missing.stream().filter(not(blocs::contains)).toList() : missing;
    }

    /** Only a jury of experience grants blocs; any other confirms those already validated. */
    boolean isOfExperience() {
        return switch (purpose) {
            case VAE -> true;
            case FULL_AWARD, BLOCS -> false;
        };
    }

    boolean admits(Outcome outcome) {
        return switch (outcome) {
            case FULL ->
                switch (purpose) {
                    case FULL_AWARD -> true;
                    case VAE -> whole;
                    case BLOCS -> false;
                };
            case PARTIAL, NONE, ABSENT, EXCUSED, POSTPONED -> true;
        };
    }

    List<String> withinReach() {
        return isOfExperience() ? blocs : held();
    }
}
