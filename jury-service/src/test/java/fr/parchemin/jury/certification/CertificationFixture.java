package fr.parchemin.jury.certification;

import java.util.List;

public final class CertificationFixture {

    private CertificationFixture() {}

    public static Certification aCertificationAwardedAt(String... sites) {
        return new Certification(
                "RNCP14506",
                "Responsable en ingénierie des logiciels",
                List.of(sites),
                new PanelRule(List.of(), new PermanentMembers(2, 2, 2, 2)),
                List.of(),
                new JurySettings(30, 15, true, 4, 7),
                null);
    }
}
