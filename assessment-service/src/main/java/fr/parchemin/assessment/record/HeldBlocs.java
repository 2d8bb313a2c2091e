package fr.parchemin.assessment.record;

import fr.parchemin.web.problem.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The blocs of a record that are held, each by one live validation, and the juries' grants that may stand behind it. */
record HeldBlocs(List<BlocValidation> validations, List<JuryGrant> grants) {

    Optional<BlocValidation> validationOf(String bloc) {
        return validations.stream()
                .filter(validation -> validation.isLiveOf(bloc))
                .findFirst();
    }

    void refuse(String bloc) {
        validationOf(bloc).ifPresent(validation -> {
            throw new Refused(
                    new RecordRefusal.BlocAlreadyValidated(bloc, validation.status(), validation.validatedOn()));
        });
    }

    boolean isGranted(String bloc, BlocsGranted by) {
        return grants.stream().anyMatch(grant -> grant.isLiveOf(bloc) && grant.isLiveOf(by));
    }

    /** True when it makes a difference: a bloc that is held already is held as before. */
    boolean grant(String bloc, BlocsGranted by) {
        grants.add(new JuryGrant(bloc, by));
        return letGrantStand(bloc);
    }

    /** True when the bloc was held by it. */
    boolean takeBack(String bloc, BlocsGranted by) {
        var ended = grants.stream()
                .filter(grant -> grant.isLiveOf(bloc) && grant.isLiveOf(by))
                .toList();
        ended.forEach(JuryGrant::end);
        return end(validation -> ended.stream().anyMatch(validation::restsOn));
    }

    /** True when something was held by it. */
    boolean end(Predicate<BlocValidation> rests) {
        var held = validations.stream()
                .filter(validation -> validation.isLive() && rests.test(validation))
                .toList();
        held.forEach(BlocValidation::end);
        return !held.isEmpty();
    }

    /** A jury's grant holds the bloc when nothing else does. */
    boolean letGrantStand(String bloc) {
        if (validationOf(bloc).isPresent()) {
            return false;
        }
        var standing = grants.stream().filter(grant -> grant.isLiveOf(bloc)).findFirst();
        standing.map(BlocValidation::by).ifPresent(validations::add);
        return standing.isPresent();
    }
}
