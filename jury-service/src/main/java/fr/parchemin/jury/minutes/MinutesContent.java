package fr.parchemin.jury.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session leaves behind. Its words are texts of its own: a later name for a seat or an outcome must not change
 * what was sealed.
 */
public record MinutesContent(Held session, List<Line> lines) {

    public MinutesContent {
        lines = List.copyOf(lines);
    }

    /** The meeting itself: no word of a candidate stands here, so that every campus concerned may read it whole. */
    public record Held(
            UUID sessionId,
            String certification,
            String title,
            String campus,
            @Nullable String placeReason,
            LocalDate heldOn,
            String startTime,
            @Nullable LocalDate convenedOn,
            @Nullable String shortNoticeReason,
            @Nullable String lateEntryReason,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate annulledOn,
            @Nullable String annulmentReason,
            List<Seat> panel,
            List<Replacement> replacements,
            @Nullable UUID substitutePresidentId,
            List<AttendanceCorrection> attendanceCorrections,
            List<Signature> signatures,
            List<SignatureWaiver> signatureWaivers,
            List<Step> history,
            Instant recordedAt) {

        public Held {
            history = List.copyOf(history);
            panel = List.copyOf(panel);
            replacements = List.copyOf(replacements);
            attendanceCorrections = List.copyOf(attendanceCorrections);
            signatures = List.copyOf(signatures);
            signatureWaivers = List.copyOf(signatureWaivers);
        }

        LocalDate endedOn() {
            return closedOn != null ? closedOn : Objects.requireNonNull(annulledOn);
        }
    }

    public record Seat(String seat, UUID memberId, String name, boolean present) {}

    public record Replacement(
            String seat,
            @Nullable UUID leavingId,
            UUID arrivingId,
            String reason,
            String recordedBy,
            Instant recordedAt) {}

    /** The attendance as it was recorded until then. */
    public record AttendanceCorrection(
            List<UUID> present,
            @Nullable UUID substitutePresidentId,
            String reason,
            String recordedBy,
            Instant recordedAt) {

        public AttendanceCorrection {
            present = List.copyOf(present);
        }
    }

    /** {@code signedBy}: the subject of the token. */
    public record Signature(UUID memberId, String name, String signedBy, Instant signedAt) {}

    public record SignatureWaiver(UUID memberId, String name, String reason, String recordedBy, Instant recordedAt) {}

    /** When a step was dated, and who recorded it when. */
    public record Step(String kind, @Nullable LocalDate on, String recordedBy, Instant recordedAt) {}

    /** One candidate before the jury; its campuses are those that may read it. Nothing may be decided where it is annulled. */
    public record Line(
            UUID enrolmentId,
            UUID candidateId,
            String name,
            String campus,
            List<String> campuses,
            String accessRoute,
            String purpose,
            @Nullable String conditionalReason,
            List<Recusal> recusals,
            @Nullable Decision decision,
            @Nullable String certificateNumber) {

        public Line {
            campuses = List.copyOf(campuses);
            recusals = List.copyOf(recusals);
        }
    }

    public record Recusal(UUID memberId, String reason) {}

    public record Decision(
            String outcome,
            LocalDate decidedOn,
            List<UUID> deliberatedBy,
            @Nullable UUID presidedBy,
            @Nullable Boolean defencePassed,
            @Nullable Votes votes,
            List<String> blocs,
            List<String> grantedBlocs,
            @Nullable String reasons,
            @Nullable String remainsToShow,
            @Nullable String lateEntryReason,
            String recordedBy,
            Instant recordedAt,
            @Nullable SetAside setAside) {

        public Decision {
            deliberatedBy = List.copyOf(deliberatedBy);
            blocs = List.copyOf(blocs);
            grantedBlocs = List.copyOf(grantedBlocs);
        }
    }

    /** Signed by everybody, and contradicted at the closing: nothing follows from it. */
    public record SetAside(String reason, String recordedBy, Instant recordedAt) {}

    public record Votes(
            String on,
            int inFavour,
            int against,
            int abstained,
            @Nullable String president) {}
}
