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
                .orElseGet(() -> new Requirement(bloc, null, false, Detail.NOT_ASSESSED.name(), null))));
        if (dissertation) {
            requirements.add(deposited
                    .map(Demands::ofDissertation)
                    .orElseGet(() ->
                            new Requirement(Requirement.DISSERTATION, null, false, Detail.NOT_DEPOSITED.name(), null)));
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
                        Detail.SITTINGS_LEFT.with(standing.sittingsLeftOn(today)),
                        standing.retakeUntil());
            case VALIDATED ->
                new Requirement(standing.bloc(), standing.validatedOn(), false, Detail.VALIDATED.name(), null);
            case EXEMPTED ->
                new Requirement(standing.bloc(), standing.validatedOn(), false, Detail.EXEMPTED.name(), null);
        };
    }

    private static Requirement ofDissertation(DissertationStanding deposited) {
        var verdict = deposited.verdict();
        var metOn = verdict == ReviewVerdict.ACCEPTED ? deposited.reviewedOn() : null;
        return new Requirement(
                Requirement.DISSERTATION,
                metOn,
                false,
                dissertationDetail(verdict).name(),
                null);
    }

    private static Detail dissertationDetail(@Nullable ReviewVerdict verdict) {
        return switch (verdict) {
            case null -> Detail.DEPOSITED;
            case ACCEPTED -> Detail.ACCEPTED;
            case TO_REWORK -> Detail.TO_REWORK;
        };
    }

    private static Requirement ofDefence(@Nullable LocalDate passedOn) {
        var detail = passedOn == null ? Detail.BEFORE_THE_JURY : Detail.PASSED;
        return new Requirement(Requirement.DEFENCE, passedOn, false, detail.name(), null);
    }

    private static Requirement ofExperience(WorkExperience experience, int months) {
        LocalDate metOn = experience.reaches(months).orElse(null);
        var detail = experience
                .total()
                .map(total -> Detail.EXPERIENCE.with(total.months(), total.days(), months))
                .orElseGet(() -> Detail.EXPERIENCE_RUNNING.with(months));
        return new Requirement(Requirement.EXPERIENCE, metOn, false, detail, null);
    }
}
