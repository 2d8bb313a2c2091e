package fr.parchemin.jury.campus;

import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A campus as far as juries need it. */
@Entity
public class Campus {

    @Id
    private String code;

    private String name;
    private String status;
    private String zone;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campus_closing", joinColumns = @JoinColumn(name = "campus_code"))
    @OrderBy("closedOn")
    @Fetch(FetchMode.SUBSELECT)
    private List<Closing> closings;

    @SuppressWarnings("NullAway.Init")
    protected Campus() {}

    public Campus(String code, String name, String status, ZoneId zone, List<Closing> closings) {
        this.code = code;
        this.name = name;
        this.status = status;
        this.zone = zone.getId();
        this.closings = List.copyOf(closings);
    }

    public boolean isOpenOn(LocalDate day) {
        return closings.stream().noneMatch(closing -> closing.covers(day));
    }

    public void refuseClosedOn(LocalDate day) {
        closings.stream().filter(closing -> closing.covers(day)).findFirst().ifPresent(closing -> {
            throw new Refused(new CampusRefusal.CampusClosed(code, day, closing.closedOn()));
        });
    }

    /** What day it is there. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    String status() {
        return status;
    }
}
