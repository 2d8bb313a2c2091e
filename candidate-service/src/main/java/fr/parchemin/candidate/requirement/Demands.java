package fr.parchemin.candidate.requirement;

import fr.parchemin.candidate.assessment.BlocStanding;
import fr.parchemin.candidate.assessment.DissertationStanding;
import fr.parchemin.candidate.assessment.DissertationStanding.ReviewVerdict;
import fr.parchemin.candidate.experience.WorkExperience;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a certification asks of those who aim at the whole of it; of blocs alone it asks nothing but them. */
@Embeddable
public record Demands(
        List<String> blocs, boolean dissertation, @Nullable Integer experienceMonths, boolean defence) {

    public Demands of(Target target) {
        return switch (target.kind()) {
            case FULL -> this;
            case BLOCS ->
                new Demands(blocs.stream().filter(target.blocs()::contains).toList(), false, null, false);
        };
    }

    public List<Requirement> weighed(
            Collection<BlocStanding> standings,
            Optional<DissertationStanding> deposited,
            WorkExperience experience,
            @Nullable LocalDate defencePassedOn,
            LocalDate today) {
        var requirements = new ArrayList<Requirement>();
        blocs.forEach(bloc -> requirements.add(standings.stream()
                .filter(standing -> standing.bloc().equals(bloc))
                .findFirst()
                .map(standing -> ofBloc(standing, today))
                .orElseGet(() -> new Requirement(bloc, null, false, "not assessed", null))));
        if (dissertation) {
            requirements.add(deposited
                    .map(Demands::ofDissertation)
                    .orElseGet(() -> new Requirement(Requirement.DISSERTATION, null, false, "not deposited", null)));
        }
        if (experienceMonths != null) {
            requirements.add(ofExperience(experience, experienceMonths));
        }
        if (defence) {
            requirements.add(ofDefence(defencePassedOn));
        }
        return List.copyOf(requirements);
    }

    private static Requirement ofBloc(BlocStanding standing, LocalDate today) {
        return switch (standing.status()) {
            case OPEN ->
                new Requirement(
                        standing.bloc(),
                        null,
                        standing.isBlockedOn(today),
                        "sittings left: " + standing.sittingsLeftOn(today),
                        standing.retakeUntil());
            case VALIDATED -> new Requirement(standing.bloc(), standing.validatedOn(), false, "validated", null);
            case EXEMPTED -> new Requirement(standing.bloc(), standing.validatedOn(), false, "exempted", null);
        };
    }

    private static Requirement ofDissertation(DissertationStanding deposited) {
        var verdict = deposited.verdict();
        var metOn = verdict == ReviewVerdict.ACCEPTED ? deposited.reviewedOn() : null;
        return new Requirement(Requirement.DISSERTATION, metOn, false, dissertationDetail(verdict), null);
    }

    private static String dissertationDetail(@Nullable ReviewVerdict verdict) {
        return switch (verdict) {
            case null -> "deposited";
            case ACCEPTED -> "accepted";
            case TO_REWORK -> "to rework";
        };
    }

    private static Requirement ofDefence(@Nullable LocalDate passedOn) {
        return new Requirement(
                Requirement.DEFENCE, passedOn, false, passedOn == null ? "before the jury" : "passed", null);
    }

    private static Requirement ofExperience(WorkExperience experience, int months) {
        LocalDate metOn = experience.reaches(months).orElse(null);
        var detail = experience
                .total()
                .map(total -> total.months() + " months and " + total.days() + " days")
                .orElse("running");
        return new Requirement(Requirement.EXPERIENCE, metOn, false, detail + ", of " + months + " months", null);
    }
}
