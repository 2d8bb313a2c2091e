package fr.parchemin.candidate.certification;

import fr.parchemin.candidate.requirement.Demands;
import java.time.LocalDate;
import java.util.List;

public final class CertificationFixture {

    private CertificationFixture() {}

    /** With the periods of the published sheet, which meet on one day. */
    public static Certification aCertification() {
        return new Certification(
                "RNCP14506",
                "Responsable en ingénierie des logiciels",
                List.of(AccessRoute.STUDENT, AccessRoute.VAE),
                List.of(
                        period("2007-03-03", "2012-03-03"),
                        period("2012-03-03", "2017-04-14"),
                        period("2017-04-14", "2022-07-19")),
                theDemands(),
                theVaeRules(),
                16,
                1);
    }

    public static Certification aCertificationWithoutRoutes() {
        return new Certification(
                "RNCP14506",
                "x",
                List.of(),
                List.of(period("2007-03-03", "2022-07-19")),
                theDemands(),
                theVaeRules(),
                16,
                1);
    }

    public static Demands theDemands() {
        return new Demands(List.of("RNCP14506BC01", "RNCP14506BC02"), true, 4, true);
    }

    public static VaeRules theVaeRules() {
        return new VaeRules(
                2,
                LocalDate.parse("2017-10-01"),
                true,
                LocalDate.parse("2017-10-01"),
                1,
                LocalDate.parse("2024-01-01"),
                3,
                LocalDate.parse("2024-01-01"),
                false,
                3,
                LocalDate.parse("2024-01-01"),
                15,
                LocalDate.parse("2024-01-01"));
    }

    private static RegistrationPeriod period(String first, String last) {
        return new RegistrationPeriod(LocalDate.parse(first), LocalDate.parse(last));
    }
}
