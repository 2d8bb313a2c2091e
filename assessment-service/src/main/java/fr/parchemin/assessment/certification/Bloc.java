package fr.parchemin.assessment.certification;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a certification that is certified on its own. */
public record Bloc(
        String code,
        int number,
        int activityRank,
        String title,
        List<Skill> skills,
        Method method,
        List<BlocPart> parts) {

    /** How a bloc is assessed. */
    @Schema(name = "BlocMethod")
    public record Method(Kind kind, String labelAsPublished) {

        @Schema(name = "BlocMethodKind")
        public enum Kind {
            PROJECT_IN_CENTRE,
            WRITTEN_CASE_STUDY
        }

        public Method {
            Require.text("labelAsPublished", labelAsPublished);
        }
    }

    /** One line that assessors observe, in the sheet's own words. */
    public record Skill(String code, String label) {

        private static final Pattern CODE = Pattern.compile(Require.BLOC_CODE + "-[1-9][0-9]?");

        public Skill {
            Require.matching("code", code, CODE);
            Require.text("label", label);
        }
    }

    public Bloc {
        Require.matching("code", code, Require.BLOC_CODE);
        Require.that(
                code.endsWith("BC%02d".formatted(number)), "bloc " + code + " does not carry its number " + number);
        Require.text("title", title);
        skills = Require.some("skills", skills);
        Require.distinct("skill", skills.stream().map(Skill::code).toList());
        for (Skill skill : skills) {
            Require.that(skill.code().startsWith(code + "-"), "skill " + skill.code() + " is not of bloc " + code);
        }
        parts = Require.some("parts", parts);
        Require.distinct("part", parts);
    }
}
