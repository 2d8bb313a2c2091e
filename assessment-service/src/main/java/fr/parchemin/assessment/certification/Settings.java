package fr.parchemin.assessment.certification;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules a certifier may set where the sheet is silent, each with where it comes from. */
@Schema(name = "CertificationSettings")
public record Settings(
        int minimumAssessors,
        ValidationRule validationRule,
        int sittingsAfterFailure,
        int retakeWindowMonths,
        ConveningNotice conveningNoticeDays,
        Quorum quorum,
        int lateEntryDays,
        int minimumAge,
        Map<String, Source> sources,
        VaeRules vae) {

    /** Days between convening and the session, for a whole title and for blocs alone. */
    record ConveningNotice(int title, int blocs) {

        ConveningNotice {
            Require.atLeast(0, "title", title);
            Require.atLeast(0, "blocs", blocs);
        }
    }

    /** Who must deliberate for a decision to stand. */
    record Quorum(boolean president, int members) {

        Quorum {
            Require.atLeast(1, "members", members);
        }
    }

    public Settings {
        Require.atLeast(1, "minimumAssessors", minimumAssessors);
        Require.atLeast(0, "sittingsAfterFailure", sittingsAfterFailure);
        Require.atLeast(0, "retakeWindowMonths", retakeWindowMonths);
        Require.atLeast(0, "lateEntryDays", lateEntryDays);
        Require.atLeast(0, "minimumAge", minimumAge);
        sources = Source.ofEveryRule(Settings.class, sources);
    }
}
