package fr.parchemin.jury.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

/** A certification as far as juries need it. */
@Entity
public class Certification {

    @Id
    private String code;

    private String title;
    private List<String> certificationSites;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {}

    Certification(String code, String title, List<String> certificationSites) {
        this.code = code;
        this.title = title;
        this.certificationSites = List.copyOf(certificationSites);
    }

    /** Whether its sheet names this campus as the place of its juries. */
    public boolean isAwardedAt(String campus) {
        return certificationSites.contains(campus);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
