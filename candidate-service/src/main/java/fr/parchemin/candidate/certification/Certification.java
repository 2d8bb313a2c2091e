package fr.parchemin.candidate.certification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A certification as far as enrolments need it. */
@Entity
public class Certification {

    @Id
    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private List<AccessRoute> openRoutes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "registration_period", joinColumns = @JoinColumn(name = "certification_code"))
    @OrderBy("startsOn")
    @Fetch(FetchMode.SUBSELECT)
    private List<RegistrationPeriod> registrationPeriods;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {}

    Certification(String code, String title, List<AccessRoute> openRoutes, List<RegistrationPeriod> periods) {
        this.code = code;
        this.title = title;
        this.openRoutes = List.copyOf(openRoutes);
        this.registrationPeriods = List.copyOf(periods);
    }

    /** A person may be enrolled on a day that a period covers, by a route that the sheet opens. */
    public boolean takesInOn(LocalDate day) {
        return !openRoutes.isEmpty() && registrationPeriods.stream().anyMatch(period -> period.covers(day));
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public List<AccessRoute> openRoutes() {
        return openRoutes;
    }
}
