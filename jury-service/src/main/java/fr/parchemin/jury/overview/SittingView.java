package fr.parchemin.jury.overview;

import fr.parchemin.jury.session.Attendance;
import fr.parchemin.jury.session.Signing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is shown of the day itself: who came, and who signed. */
final class SittingView {

    private SittingView() {}

    @Schema(name = "JuryAttendance")
    public record AttendanceView(
            @Schema(
                    description = "Those who came, with the enrolments on which they stated a conflict; conflicts are"
                            + " shown on lines that you may see")
            List<AttendeeView> present,

            @Schema(description = "Presides where the president is absent or recused", nullable = true) @Nullable UUID substitutePresidentId,

            @Schema(description = "Why the session was recorded late", nullable = true) @Nullable String lateEntryReason,

            Instant openedAt) {

        static AttendanceView of(Attendance attendance, List<RosterLineView> seen) {
            var lines = seen.stream().map(RosterLineView::enrolmentId).toList();
            return new AttendanceView(
                    attendance.attendees().stream()
                            .map(one -> new AttendeeView(
                                    one.memberId(),
                                    one.conflicts().stream()
                                            .filter(lines::contains)
                                            .toList()))
                            .toList(),
                    attendance.substitutePresidentId(),
                    attendance.lateEntryReason(),
                    attendance.openedAt());
        }
    }

    @Schema(name = "JuryAttendeeView")
    public record AttendeeView(UUID memberId, List<UUID> conflicts) {}

    @Schema(name = "JuryAttendanceBefore")
    public record AttendanceCorrectionView(
            List<UUID> present,

            @Schema(nullable = true) @Nullable UUID substitutePresidentId,

            @Schema(description = "Why it was corrected") String reason,

            Instant recordedAt) {

        static AttendanceCorrectionView of(Attendance.Correction before) {
            return new AttendanceCorrectionView(
                    before.present(), before.substitutePresidentId(), before.reason(), before.recordedAt());
        }
    }

    @Schema(name = "JurySignature")
    public record SignatureView(UUID memberId, Instant signedAt) {

        static SignatureView of(Signing.Signature signature) {
            return new SignatureView(signature.memberId(), signature.signedAt());
        }
    }

    @Schema(name = "JurySignatureWaived")
    public record SignatureWaiverView(UUID memberId, String reason, Instant recordedAt) {

        static SignatureWaiverView of(Signing.Waiver waiver) {
            return new SignatureWaiverView(waiver.memberId(), waiver.reason(), waiver.recordedAt());
        }
    }
}
