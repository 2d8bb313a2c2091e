package fr.parchemin.candidate.certification;

import fr.parchemin.candidate.requirement.Demands;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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

    @Embedded
    private Demands demands;

    @Embedded
    private VaeRules vae;

    private int youngest;
    private long sequence;

    /** The event since which it asks what it asks. */
    private long rulesSince;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {}

    public Certification(
            String code,
            String title,
            List<AccessRoute> openRoutes,
            List<RegistrationPeriod> periods,
            Demands demands,
            VaeRules vae,
            int youngest,
            long sequence) {
        this.code = code;
        this.title = title;
        this.openRoutes = List.copyOf(openRoutes);
        this.registrationPeriods = List.copyOf(periods);
        this.demands = demands;
        this.vae = vae;
        this.youngest = youngest;
        this.sequence = sequence;
        this.rulesSince = sequence;
    }

    /** Told again: whoever was weighed by the same rules need not be weighed anew. */
    Certification after(Certification before) {
        if (demands.equals(before.demands) && vae.equals(before.vae)) {
            rulesSince = before.rulesSince;
        }
        return this;
    }

    boolean isNewerThan(Certification other) {
        return sequence > other.sequence;
    }

    /** A person may be enrolled on a day that a period covers, by a route that the sheet opens. */
    public boolean takesInOn(LocalDate day) {
        return !openRoutes.isEmpty() && isRegisteredOn(day);
    }

    public boolean isRegisteredOn(LocalDate day) {
        return registrationPeriods.stream().anyMatch(period -> period.covers(day));
    }

    public boolean opens(AccessRoute route) {
        return openRoutes.contains(route);
    }

    public List<RegistrationPeriod> registrationPeriods() {
        return List.copyOf(registrationPeriods);
    }

    /** What the whole of it asks. */
    public Demands demands() {
        return demands;
    }

    /** How many years old one is at least when enrolled. */
    public int youngest() {
        return youngest;
    }

    public VaeRules vae() {
        return vae;
    }

    /** Whoever was weighed by an earlier event is to be weighed anew. */
    public long rulesSince() {
        return rulesSince;
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
