package fr.parchemin.jury.certificate;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" that concerns a certificate. */
public sealed interface AwardRefusal extends Refusal {

    record UnknownCertificate(String certificate) implements AwardRefusal, Unknown {}

    /** The same for a code that nobody was given and for what is no code at all; it repeats nothing of what was sent. */
    record UnknownVerificationCode() implements AwardRefusal, Unknown {}

    record AlreadyRevoked(String certificate, @Nullable LocalDate revokedOn) implements AwardRefusal, Conflict {}

    record RevokedBeforeIssue(String certificate, LocalDate on, LocalDate issuedOn)
            implements AwardRefusal, RuleBroken {}

    /** No closed session has confirmed or granted it to that enrolment, or what did was taken back. */
    record BlocNotAwarded(UUID enrolment, String bloc, List<String> awarded) implements AwardRefusal, RuleBroken {}

    /** Until that certificate is revoked, there is nothing more to be heard for. */
    record AlreadyCertified(UUID enrolment, String certificate) implements AwardRefusal, Conflict {}

    record BlocAlreadyCertified(UUID enrolment, String bloc, String certificate) implements AwardRefusal, Conflict {}
}
