package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A verdict and the skills it rests on; the certification's validation rule decides whether they go together. */
record Result(Verdict verdict, List<AssessedSkill> skills) {

    Result {
        skills = List.copyOf(skills);
    }

    void refuseUnlessOf(AssessableBloc bloc) {
        if (!verdict.isOfSkills()) {
            if (!skills.isEmpty()) {
                throw new Refused(new AssessmentRefusal.SkillsOfNoSitting(verdict));
            }
            return;
        }
        refuseOtherSkillsThan(bloc);
        var lacking = lacking(bloc);
        switch (verdict) {
            case VALIDATED -> {
                if (!lacking.isEmpty()) {
                    throw new Refused(new AssessmentRefusal.SkillsNotAcquired(lacking));
                }
            }
            case NOT_VALIDATED -> {
                if (lacking.isEmpty()) {
                    throw new Refused(new AssessmentRefusal.EverySkillAcquired(bloc.code()));
                }
            }
            case ABSENT, EXCUSED -> {}
        }
    }

    /** The skills that keep the bloc from being validated. */
    private List<String> lacking(AssessableBloc bloc) {
        return switch (bloc.validationRule()) {
            case EVERY_SKILL_ACQUIRED ->
                skills.stream()
                        .filter(skill -> skill.level() != SkillLevel.ACQUIRED)
                        .map(AssessedSkill::skill)
                        .toList();
        };
    }

    private void refuseOtherSkillsThan(AssessableBloc bloc) {
        var given = skills.stream().map(AssessedSkill::skill).toList();
        Set<String> seen = new HashSet<>();
        var twice = given.stream().filter(skill -> !seen.add(skill)).distinct().toList();
        var missing =
                bloc.skills().stream().filter(skill -> !seen.contains(skill)).toList();
        var unknown = seen.stream()
                .filter(skill -> !bloc.skills().contains(skill))
                .sorted()
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !twice.isEmpty()) {
            throw new Refused(new AssessmentRefusal.NotTheBlocsSkills(bloc.code(), missing, unknown, twice));
        }
    }
}
