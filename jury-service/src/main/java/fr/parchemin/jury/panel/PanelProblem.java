package fr.parchemin.jury.panel;

import java.util.List;
import java.util.UUID;

/** A rule that a panel breaks, where, and by whom. */
public record PanelProblem(Code code, List<String> seats, List<UUID> memberIds) {

    /** Whether it stands at a seat at which none of those did. */
    public boolean isWorseThan(List<PanelProblem> before) {
        return before.stream().noneMatch(one -> one.code == code && one.seats.containsAll(seats));
    }

    /** The rules of a panel. */
    public enum Code {
        SEAT_EMPTY,
        QUALITY_NOT_HELD,
        MANDATE_NOT_VALID,
        GENDER_PARITY
    }
}
