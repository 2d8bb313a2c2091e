package fr.parchemin.jury.enrolment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code metOn} is the first day on which it is met, it may lie ahead; {@code blocked}: no sitting is left. */
@Embeddable
public record Requirement(String code, @Nullable LocalDate metOn, boolean blocked) {

    /** Shown to the jury itself. */
    public static final String DEFENCE = "DEFENCE";

    static final String DISSERTATION = "DISSERTATION";
    static final String EXPERIENCE = "EXPERIENCE";

    public boolean isMetOn(LocalDate day) {
        return metOn != null && !metOn.isAfter(day);
    }

    public boolean isDefence() {
        return code.equals(DEFENCE);
    }

    /** The codes of blocs are the certification's own. */
    public boolean isBloc() {
        return switch (code) {
            case DEFENCE, DISSERTATION, EXPERIENCE -> false;
            default -> true;
        };
    }
}
