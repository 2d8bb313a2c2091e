package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Bloc;
import fr.parchemin.assessment.certification.BlocPart;
import fr.parchemin.assessment.certification.Settings;
import fr.parchemin.assessment.certification.ValidationRule;
import java.util.List;

/** A bloc as far as its assessment needs it: its skills by code, and the numbers of its certification's settings. */
public record AssessableBloc(
        String code,
        List<String> skills,
        List<BlocPart> parts,
        int minimumAssessors,
        ValidationRule validationRule,
        int sittingsAfterFailure,
        int retakeWindowMonths) {

    static AssessableBloc of(Bloc bloc, Settings settings) {
        return new AssessableBloc(
                bloc.code(),
                bloc.skills().stream().map(Bloc.Skill::code).toList(),
                bloc.parts(),
                settings.minimumAssessors(),
                settings.validationRule(),
                settings.sittingsAfterFailure(),
                settings.retakeWindowMonths());
    }
}
