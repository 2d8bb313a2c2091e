package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.jury.Conclusion;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an enrolment has come on its own, and what the juries leave it with. */
@Embeddable
public record Way(
        @Enumerated(EnumType.STRING) Progress progress,
        @Enumerated(EnumType.STRING) Conclusion conclusion,
        @Nullable LocalDate certifiedOn) {

    static Way from(Progress first) {
        return new Way(first, Conclusion.OPEN, null);
    }

    Way to(Progress next) {
        return new Way(next, conclusion, certifiedOn);
    }

    public Way concluded(Conclusion told, @Nullable LocalDate newCertifiedOn) {
        return new Way(progress, told, newCertifiedOn);
    }

    EnrolmentStatus status(boolean ready) {
        return EnrolmentStatus.of(progress, conclusion, ready);
    }

    public boolean isLive() {
        return status(false).isLive();
    }

    /** What is left while another enrolment has taken its place: what was said, but no award that is none. */
    public Conclusion withoutReviving(boolean partTakenBack) {
        return switch (conclusion) {
            case OPEN, CERTIFIED, NOT_CERTIFIED -> Conclusion.NOT_CERTIFIED;
            case PARTIALLY_CERTIFIED -> partTakenBack ? Conclusion.NOT_CERTIFIED : Conclusion.PARTIALLY_CERTIFIED;
        };
    }
}
