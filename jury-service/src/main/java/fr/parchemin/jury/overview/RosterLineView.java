package fr.parchemin.jury.overview;

import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.recusal.RecusalGround;
import fr.parchemin.jury.recusal.RecusalWarning;
import fr.parchemin.jury.recusal.Ties;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.kit.change.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One candidate whom a jury is to hear. */
@Schema(name = "JuryRosterLine")
public record RosterLineView(
        UUID enrolmentId,
        UUID candidateId,

        @Schema(
                description = "First first name and birth name; null until the candidate service has told them",
                examples = "Zoé Lefèvre",
                nullable = true)
        @Nullable String candidateName,

        @Schema(description = "Where the person was when put on the roster", examples = "LYON")
        String campus,

        @Schema(nullable = true) @Nullable EnrolmentStatus enrolmentStatus,
        Purpose purpose,

        @Schema(description = "On which condition somebody is heard who is not ready", nullable = true) @Nullable ConditionView conditional,

        ReadinessView readiness,

        @Schema(description = "Members of the panel who are recused, or about whom there is a warning")
        List<TiesView> recusals,

        Instant recordedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    @Schema(name = "JuryRosterCondition")
    public record ConditionView(
            @Schema(examples = "BC05 is sat again on 2022-06-10")
            String reason) {}

    /** On the day of the jury. */
    @Schema(name = "JuryReadiness")
    public record ReadinessView(
            @Schema(description = "Nothing but the defence is missing on the day of the jury")
            boolean ready,

            @Schema(
                    description = "Codes not met by then; for VAE without the blocs, which the jury itself may grant",
                    examples = "[\"RNCP14506BC05\"]")
            List<String> missing,

            @Schema(description = "Of the requirements this was read from; null until they are told", nullable = true)
            @Nullable Integer requirementsVersion) {}

    @Schema(name = "JuryRosterRecusal")
    public record TiesView(
            UUID memberId,
            boolean recused,
            List<RecusalGround> grounds,
            List<RecusalWarning> warnings,

            @Schema(description = "As declared", nullable = true) @Nullable String reason) {

        static TiesView of(Ties ties) {
            var declared = ties.declared();
            return new TiesView(
                    ties.memberId(),
                    ties.recused(),
                    List.copyOf(ties.grounds()),
                    List.copyOf(ties.warnings()),
                    declared == null ? null : declared.reason());
        }
    }
}
