package fr.parchemin.jury.overview;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.panel.Panel;
import fr.parchemin.jury.panel.PanelProblem;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.Notice;
import fr.parchemin.jury.session.Replacement;
import fr.parchemin.jury.session.SessionStatus;
import fr.parchemin.kit.change.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A jury session, for one caller. */
@Schema(name = "JurySession")
public record JurySessionView(
        UUID id,
        @Schema(examples = "RNCP14506") String certification,
        @Schema(examples = "PARIS-CAMBRONNE") String campus,

        @Schema(description = "Why the jury does not meet at a certification site", nullable = true) @Nullable String placeReason,

        @Schema(examples = "2022-06-24") LocalDate heldOn,

        @JsonFormat(pattern = "HH:mm")
        @Schema(
                implementation = String.class,
                pattern = "[0-2][0-9]:[0-5][0-9]",
                description = "By the campus's own clock",
                examples = "09:00")
        LocalTime startTime,

        SessionStatus status,
        PanelView panel,
        List<ReplacementView> replacements,

        @Schema(description = "The lines that you may see") List<RosterLineView> roster,

        @Schema(examples = "2022-05-20", nullable = true) @Nullable LocalDate convenedOn,

        @Schema(description = "Why it was convened later than the notice asks", nullable = true) @Nullable String shortNoticeReason,

        @Schema(description = "Null until the session opens", nullable = true)
        SittingView.@Nullable AttendanceView attendance,

        @Schema(description = "The attendance as it was recorded before each correction")
        List<SittingView.AttendanceCorrectionView> attendanceCorrections,

        List<SittingView.SignatureView> signatures,

        @Schema(description = "Signatures that nobody waits for any more")
        List<SittingView.SignatureWaiverView> signatureWaivers,

        @Schema(examples = "2022-06-24", nullable = true) @Nullable LocalDate closedOn,

        @Schema(nullable = true) @Nullable String cancelReason,

        @Schema(examples = "2022-07-01", nullable = true) @Nullable LocalDate annulledOn,

        @Schema(nullable = true) @Nullable String annulmentReason,

        @Schema(description = "What was done to it, the oldest first")
        List<StepView> history,

        @Schema(
                description = "Operations that its state and your role allow",
                examples = "[\"seatPanel\", \"putOnRoster\", \"conveneSession\"]")
        List<String> allowedActions,

        Instant recordedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static JurySessionView of(
            JurySession session,
            Panel panel,
            List<RosterLineView> roster,
            List<SessionStep> history,
            List<String> allowedActions) {
        var plan = session.plan();
        return new JurySessionView(
                session.id(),
                plan.certification(),
                plan.campus(),
                plan.placeReason(),
                plan.heldOn(),
                plan.startTime(),
                session.status(),
                PanelView.of(panel, plan.heldOn()),
                session.replacements().stream().map(ReplacementView::of).toList(),
                roster,
                session.notice().map(Notice::convenedOn).orElse(null),
                session.notice().map(Notice::shortNoticeReason).orElse(null),
                session.attendance()
                        .map(attendance -> SittingView.AttendanceView.of(attendance, roster))
                        .orElse(null),
                session.corrections().stream()
                        .map(SittingView.AttendanceCorrectionView::of)
                        .toList(),
                session.signing().signatures().stream()
                        .map(SittingView.SignatureView::of)
                        .toList(),
                session.signing().waivers().stream()
                        .map(SittingView.SignatureWaiverView::of)
                        .toList(),
                session.ending().closedOn(),
                session.ending().cancelReason(),
                session.ending().annulledOn(),
                session.ending().annulmentReason(),
                history.stream().map(StepView::of).toList(),
                allowedActions,
                session.recordedAt(),
                session.version());
    }

    @Schema(name = "JuryPanel")
    public record PanelView(
            @Schema(description = "Every seat of the certification's rule")
            List<SeatView> seats,

            @Schema(description = "Nothing is wrong with it")
            boolean complete,

            List<ProblemView> problems) {

        static PanelView of(Panel panel, LocalDate heldOn) {
            var problems = panel.problemsOn(heldOn);
            return new PanelView(
                    panel.rule().seats().stream()
                            .map(seat -> {
                                var member = panel.members().get(seat.seat());
                                return new SeatView(seat.seat(), member == null ? null : member.id());
                            })
                            .toList(),
                    problems.isEmpty(),
                    problems.stream()
                            .map(problem -> new ProblemView(problem.code(), problem.seats(), problem.memberIds()))
                            .toList());
        }
    }

    @Schema(name = "JurySeat")
    public record SeatView(
            @Schema(examples = "EMPLOYERS_1") String seat,

            @Schema(description = "The professional who sits there; null: nobody yet", nullable = true) @Nullable UUID memberId) {}

    @Schema(name = "JuryPanelProblem")
    public record ProblemView(PanelProblem.Code code, List<String> seats, List<UUID> memberIds) {}

    @Schema(name = "JuryReplacement")
    public record ReplacementView(
            @Schema(examples = "EMPLOYERS_1") String seat,

            @Schema(description = "Who left the seat", nullable = true) @Nullable UUID beforeId,

            UUID afterId,

            @Schema(examples = "Ill on the day") String reason,

            Instant recordedAt) {

        static ReplacementView of(Replacement replacement) {
            return new ReplacementView(
                    replacement.seat(),
                    replacement.beforeId(),
                    replacement.afterId(),
                    replacement.reason(),
                    replacement.recordedAt());
        }
    }

    @Schema(name = "JurySessionStep")
    public record StepView(
            SessionStep.Kind kind,

            @Schema(description = "The day it is dated", examples = "2022-05-20", nullable = true) @Nullable LocalDate on,

            @Schema(
                    description = "Subject of the token that recorded it",
                    examples = "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10")
            String recordedBy,

            Instant recordedAt) {

        static StepView of(SessionStep step) {
            return new StepView(step.kind(), step.statedOn(), step.recordedBy(), step.recordedAt());
        }
    }
}
