package fr.parchemin.jury.decision;

import fr.parchemin.jury.decision.Decision.Replaced;
import fr.parchemin.kit.change.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a jury decided on one line, and what it had decided before. */
@Schema(name = "JuryDecision")
public record DecisionView(
        UUID sessionId,
        UUID enrolmentId,
        UUID candidateId,
        Outcome outcome,
        @Schema(examples = "2022-06-24") LocalDate decidedOn,
        List<UUID> deliberatedBy,

        @Schema(description = "Whoever presided; none where nobody deliberated", nullable = true) @Nullable UUID presidedBy,

        @Schema(description = "Members of the panel who kept out of it")
        List<UUID> recused,

        @Schema(nullable = true) @Nullable Defence defence,

        @Schema(nullable = true) @Nullable Votes votes,

        @Schema(description = "Confirmed or granted", examples = "[\"RNCP14506BC01\"]")
        List<String> blocs,

        @Schema(description = "Those of them that this jury itself granted, by experience alone", examples = "[]")
        List<String> grantedBlocs,

        @Schema(nullable = true) @Nullable String reasons,

        @Schema(description = "What a part leaves to be shown", nullable = true) @Nullable String remainsToShow,

        @Schema(description = "Why it was recorded late", nullable = true) @Nullable String lateEntryReason,

        @Schema(
                description = "Set at the closing when the newest requirements contradicted the award: nothing follows"
                        + " from the decision, and the candidate counts as postponed",
                nullable = true)
        @Nullable SetAsideView setAside,

        @Schema(description = "The decisions it took the place of, the oldest first")
        List<ReplacedView> replaced,

        @Schema(
                description = "Subject of the token that recorded it",
                examples = "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10")
        String recordedBy,

        Instant recordedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static DecisionView of(Decision decision) {
        var conclusion = decision.conclusion();
        return new DecisionView(
                decision.sessionId(),
                decision.enrolmentId(),
                decision.candidateId(),
                conclusion.outcome(),
                conclusion.decidedOn(),
                decision.deliberatedBy(),
                decision.presidedBy(),
                decision.recused(),
                Defence.of(conclusion),
                conclusion.votes(),
                conclusion.statedBlocs(),
                decision.grantedBlocs(),
                conclusion.reasons(),
                conclusion.remainsToShow(),
                conclusion.lateEntryReason(),
                SetAsideView.of(decision),
                decision.replaced().stream().map(ReplacedView::of).toList(),
                decision.recordedBy(),
                decision.recordedAt(),
                decision.version());
    }

    @Schema(
            name = "JuryDefence",
            description = "The defence of the dissertation, heard by this jury where the whole is asked for")
    public record Defence(@NotNull Boolean passed) {

        static @Nullable Defence of(Conclusion conclusion) {
            var passed = conclusion.defencePassed();
            return passed == null ? null : new Defence(passed);
        }
    }

    @Schema(name = "JuryDecisionSetAside")
    public record SetAsideView(
            String reason,

            @Schema(description = "Subject of the token that recorded it")
            String recordedBy,

            Instant recordedAt) {

        static @Nullable SetAsideView of(Decision decision) {
            var setAside = decision.setAside();
            return setAside == null ? null : new SetAsideView(setAside.reason(), setAside.by(), setAside.at());
        }
    }

    @Schema(name = "ReplacedJuryDecision")
    public record ReplacedView(
            Outcome outcome,
            LocalDate decidedOn,
            List<UUID> deliberatedBy,

            @Schema(nullable = true) @Nullable UUID presidedBy,

            List<UUID> recused,

            @Schema(nullable = true) @Nullable Defence defence,

            @Schema(nullable = true) @Nullable Votes votes,

            List<String> blocs,
            List<String> grantedBlocs,

            @Schema(nullable = true) @Nullable String reasons,

            @Schema(nullable = true) @Nullable String remainsToShow,

            @Schema(nullable = true) @Nullable String lateEntryReason,

            @Schema(description = "Subject of the token that recorded it")
            String recordedBy,

            Instant recordedAt,
            Instant replacedAt) {

        static ReplacedView of(Replaced before) {
            var conclusion = before.conclusion();
            return new ReplacedView(
                    conclusion.outcome(),
                    conclusion.decidedOn(),
                    conclusion.deliberatedBy(),
                    before.presidedBy(),
                    before.keptOut().members(),
                    Defence.of(conclusion),
                    conclusion.votes(),
                    conclusion.statedBlocs(),
                    before.grantedBlocs(),
                    conclusion.reasons(),
                    conclusion.remainsToShow(),
                    conclusion.lateEntryReason(),
                    before.recordedBy(),
                    before.recordedAt(),
                    before.replacedAt());
        }
    }
}
