package fr.parchemin.jury.session;

import fr.parchemin.jury.professional.Quality;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The seats of a panel, each with the professional who takes it in these tests and the user who logs in as them. */
public enum JurySeat {
    PRESIDENT(Quality.PRESIDENT),
    EMPLOYERS_1(Quality.EMPLOYERS),
    EMPLOYERS_2(Quality.EMPLOYERS),
    EMPLOYEES_1(Quality.EMPLOYEES),
    EMPLOYEES_2(Quality.EMPLOYEES),
    PROFESSIONAL_1(Quality.PROFESSIONAL),
    PROFESSIONAL_2(Quality.PROFESSIONAL);

    private final Quality quality;

    JurySeat(Quality quality) {
        this.quality = quality;
    }

    public Quality quality() {
        return quality;
    }

    public UUID member() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }

    /** The subject of their tokens. */
    public String user() {
        return "subject-of-" + name();
    }
}
