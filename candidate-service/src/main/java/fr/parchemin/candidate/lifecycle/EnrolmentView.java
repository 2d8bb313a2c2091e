package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.candidate.vae.VaeDeadline;
import fr.parchemin.kit.change.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enrolment as of a day, for one caller. */
@Schema(name = "Enrolment")
public record EnrolmentView(
        UUID id,
        UUID candidateId,
        @Schema(examples = "RNCP14506") String certification,

        @Schema(description = "Where the person is now", examples = "LYON")
        String campus,

        @Schema(description = "All campuses it has been at, the first one first", examples = "[\"LYON\"]")
        List<String> campuses,

        AccessRoute accessRoute,

        @Schema(description = "For VAE the day of the complete application", examples = "2020-10-05")
        LocalDate enrolledOn,

        Target target,
        @Schema(nullable = true) @Nullable UUID cohort,

        EnrolmentStatus status,

        @Schema(
                description = "Business date of the last admission, transfer, withdrawal or jury's conclusion",
                examples = "2020-10-05")
        LocalDate lastStepOn,

        @Schema(
                description = "Day of issue of the certificate of the whole, while it is valid",
                examples = "2022-06-24",
                nullable = true)
        @Nullable LocalDate certifiedOn,

        @Schema(description = "Last day for the answer to a VAE application", nullable = true) @Nullable LocalDate answerDueOn,

        @Schema(description = "Nobody answered in time") boolean admittedBySilence,

        @Schema(description = "Counts the changes of what is required and met", examples = "3")
        int requirementsVersion,

        List<Line> requirements,

        @Schema(description = "Of a VAE; empty otherwise") List<Deadline> deadlines,

        @Schema(
                description = "Operations that its state and your role allow",
                examples = "[\"transferEnrolment\", \"withdrawEnrolment\", \"addExperience\"]")
        List<String> allowedActions,

        Instant recordedAt,
        @Schema(hidden = true) long version)
        implements Versioned {

    static EnrolmentView of(
            Enrolment enrolment,
            LocalDate today,
            Locale language,
            List<VaeDeadline> deadlines,
            List<String> allowedActions) {
        var state = enrolment.state();
        var status = enrolment.statusOn(today);
        return new EnrolmentView(
                state.id(),
                state.candidateId(),
                state.certification(),
                state.campus(),
                state.campuses(),
                state.accessRoute(),
                state.enrolledOn(),
                state.target(),
                state.cohort(),
                status,
                state.on(),
                enrolment.way().certifiedOn(),
                enrolment.answer().answerDueOn(),
                enrolment.answer().admittedBySilence()
                        || (enrolment.status() == EnrolmentStatus.APPLIED && status != EnrolmentStatus.APPLIED),
                enrolment.shown().requirementsVersion(),
                enrolment.shown().requirements().stream()
                        .map(requirement -> Line.of(requirement, today, language))
                        .toList(),
                deadlines.stream().map(Deadline::of).toList(),
                allowedActions,
                state.recordedAt(),
                enrolment.version());
    }

    @Schema(name = "EnrolmentDeadline")
    public record Deadline(
            @Schema(description = "ANSWER to the application, JURY after the validation file, RESULT after the jury")
            VaeDeadline.Code code,

            @Schema(description = "The last day", examples = "2024-04-30")
            LocalDate dueOn,

            @Schema(description = "Done by then") boolean met,

            @Schema(description = "Still to be done, late or not")
            boolean pending) {

        static Deadline of(VaeDeadline deadline) {
            return new Deadline(deadline.code(), deadline.dueOn(), deadline.isMet(), deadline.isPending());
        }
    }

    @Schema(name = "EnrolmentRequirement")
    public record Line(
            @Schema(description = "A bloc's code, DISSERTATION, EXPERIENCE or DEFENCE", examples = "EXPERIENCE")
            String code,

            @Schema(description = "Today") boolean met,

            @Schema(
                    description = "The first day on which it is met; may lie ahead, null: not in sight",
                    examples = "2021-05-14",
                    nullable = true)
            @Nullable LocalDate metOn,

            @Schema(
                    description = "In the language that Accept-Language asks for",
                    examples = "4 months and 0 days, of 4 months",
                    nullable = true)
            @Nullable String detail,

            @Schema(description = "No sitting is left") boolean blocked) {

        static Line of(Requirement requirement, LocalDate today, Locale language) {
            return new Line(
                    requirement.code(),
                    requirement.isMetOn(today),
                    requirement.metOn(),
                    requirement.detailIn(language),
                    requirement.blocked());
        }
    }
}
