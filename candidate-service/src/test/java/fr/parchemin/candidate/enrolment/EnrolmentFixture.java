package fr.parchemin.candidate.enrolment;

import static fr.parchemin.candidate.certification.CertificationFixture.theVaeRules;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.candidate.requirement.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class EnrolmentFixture {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2021-06-01T08:00:00Z"), ZoneOffset.UTC);

    private EnrolmentFixture() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Application anApplication(AccessRoute route, String enrolledOn) {
        return new Application(UUID.randomUUID(), "RNCP14506", "LYON", route, day(enrolledOn), Target.WHOLE, null);
    }

    public static Enrolment aStudent() {
        return new Enrolment(anApplication(AccessRoute.STUDENT, "2020-10-05"), Answer.OWED_BY_NO_DAY, CLOCK);
    }

    public static Enrolment aVaeApplicant() {
        return new Enrolment(
                anApplication(AccessRoute.VAE, "2021-01-15"), Answer.owed(theVaeRules(), day("2021-01-15")), CLOCK);
    }

    public static Enrolment anIndividualApplicant() {
        return new Enrolment(
                anApplication(AccessRoute.INDIVIDUAL_APPLICATION, "2021-01-15"), Answer.OWED_BY_NO_DAY, CLOCK);
    }

    public static List<Requirement> met(@Nullable String bloc, @Nullable String experience) {
        return List.of(
                new Requirement("RNCP14506BC01", bloc == null ? null : day(bloc), false, null, null),
                new Requirement(Requirement.EXPERIENCE, experience == null ? null : day(experience), false, null, null),
                new Requirement(Requirement.DEFENCE, null, false, null, null));
    }
}
