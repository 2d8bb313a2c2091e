package fr.parchemin.jury.convening;

import fr.parchemin.jury.certification.JurySettings;
import fr.parchemin.jury.convening.ConveningRefusal.UnreadyLine;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.panel.PanelProblem;
import fr.parchemin.jury.panel.PanelRefusal;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a panel and those it is to hear may be called together. */
record Convening(
        LocalDate convenedOn,
        @Nullable String shortNoticeReason,
        LocalDate heldOn,
        List<PanelProblem> problems,
        List<Line> lines) {

    /** One to be heard, by somebody who aims at the whole or not; {@code missing} on the day, the defence left out. */
    record Line(UUID enrolmentId, Purpose purpose, TargetKind target, boolean conditional, List<String> missing) {

        private boolean isReady() {
            return switch (purpose) {
                case FULL_AWARD -> conditional || missing.isEmpty();
                case BLOCS, VAE -> true;
            };
        }

        private boolean isForTheTitle() {
            return switch (purpose) {
                case FULL_AWARD -> true;
                case BLOCS -> false;
                case VAE -> target == TargetKind.FULL;
            };
        }
    }

    Optional<Refusal> whyNot(JurySettings settings) {
        if (convenedOn.isAfter(heldOn)) {
            return Optional.of(new ConveningRefusal.ConvenedAfterSession(convenedOn, heldOn));
        }
        if (!problems.isEmpty()) {
            return Optional.of(new PanelRefusal.PanelNotValid(problems));
        }
        if (lines.isEmpty()) {
            return Optional.of(new ConveningRefusal.RosterEmpty());
        }
        var unready = lines.stream().filter(line -> !line.isReady()).toList();
        if (!unready.isEmpty()) {
            return Optional.of(new ConveningRefusal.LinesNotReady(unready.stream()
                    .map(line -> new UnreadyLine(line.enrolmentId, line.missing))
                    .toList()));
        }
        return whyTooLate(noticeDays(settings));
    }

    private Optional<Refusal> whyTooLate(int noticeDays) {
        var lastDay = heldOn.minusDays(noticeDays);
        return convenedOn.isAfter(lastDay) && shortNoticeReason == null
                ? Optional.of(new ConveningRefusal.ShortNotice(convenedOn, lastDay, noticeDays))
                : Optional.empty();
    }

    /** One line for the title is enough. */
    private int noticeDays(JurySettings settings) {
        return lines.stream().anyMatch(Line::isForTheTitle)
                ? settings.noticeDaysForTitle()
                : settings.noticeDaysForBlocs();
    }
}
