package fr.parchemin.jury.certification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A certification as far as juries need it. */
@Entity
public class Certification {

    @Id
    private String code;

    private String title;
    private List<String> certificationSites;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "panel_seat", joinColumns = @JoinColumn(name = "certification_code"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<PanelSeat> panelSeats;

    @Embedded
    @AttributeOverride(name = "employers", column = @Column(name = "permanent_employers"))
    @AttributeOverride(name = "employees", column = @Column(name = "permanent_employees"))
    @AttributeOverride(name = "women", column = @Column(name = "permanent_women"))
    @AttributeOverride(name = "men", column = @Column(name = "permanent_men"))
    private PermanentMembers permanentMembers;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "certification_bloc", joinColumns = @JoinColumn(name = "certification_code"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Bloc> blocs;

    @Embedded
    private JurySettings settings;

    @Nullable private LocalDate awardDeadline;

    @SuppressWarnings("NullAway.Init")
    protected Certification() {}

    public Certification(
            String code,
            String title,
            List<String> certificationSites,
            PanelRule panelRule,
            List<Bloc> blocs,
            JurySettings settings,
            @Nullable LocalDate awardDeadline) {
        this.code = code;
        this.title = title;
        this.certificationSites = List.copyOf(certificationSites);
        this.panelSeats = panelRule.seats();
        this.permanentMembers = panelRule.permanentMembers();
        this.blocs = List.copyOf(blocs);
        this.settings = settings;
        this.awardDeadline = awardDeadline;
    }

    /** Whether its sheet names this campus as the place of its juries. */
    public boolean isAwardedAt(String campus) {
        return certificationSites.contains(campus);
    }

    /** Where its juries meet when nothing else is said. */
    public String certificationSite() {
        return certificationSites.getFirst();
    }

    /** False for one kept before juries were told of: its projection waits to be rebuilt. */
    public boolean tellsItsJuries() {
        return !panelSeats.isEmpty();
    }

    public PanelRule panelRule() {
        return new PanelRule(panelSeats, permanentMembers);
    }

    public List<Bloc> blocs() {
        return List.copyOf(blocs);
    }

    public JurySettings settings() {
        return settings;
    }

    /** The last day on which it is awarded to those who are enrolled; null: none is known. */
    public @Nullable LocalDate awardDeadline() {
        return awardDeadline;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
