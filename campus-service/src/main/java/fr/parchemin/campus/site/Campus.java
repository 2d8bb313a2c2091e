package fr.parchemin.campus.site;

import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.CommonRefusal.DateOutOfOrder;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A site at which people are prepared for a certification, or certified. */
@Entity
class Campus {

    /** All of them stand in every event of the campus. */
    private static final int MOST_CLOSINGS = 1000;

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private List<SiteRole> roles;

    private String addressAsPublished;

    @AttributeOverride(name = "lines", column = @Column(name = "address_lines"))
    private Address address;

    private String zone;

    @Nullable private String siret;

    @Nullable private String uai;

    @Enumerated(EnumType.STRING)
    private CampusStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campus_closing", joinColumns = @JoinColumn(name = "campus_code"))
    @OrderBy("closedOn")
    @Fetch(FetchMode.SUBSELECT)
    private List<Closing> closings = new ArrayList<>();

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Campus() {}

    public Campus(Site site, Clock clock) {
        this.code = site.code();
        this.name = site.name();
        this.roles = site.roles();
        this.addressAsPublished = site.addressAsPublished();
        this.address = site.address();
        this.zone = site.zone().getId();
        this.status = CampusStatus.OPEN;
        this.recordedAt = clock.instant();
    }

    void close(LocalDate on, Clock clock) {
        if (status == CampusStatus.CLOSED) {
            throw new Refused(new CampusRefusal.CampusAlreadyClosed(
                    code, runningClosing().orElseThrow().closedOn()));
        }
        refuseFuture("closedOn", on, clock);
        closings.stream()
                .map(Closing::reopenedOn)
                .reduce((earlier, later) -> later)
                .ifPresent(reopened -> {
                    if (reopened != null) {
                        DateOutOfOrder.refuse("closedOn", on, reopened);
                    }
                });
        TooMany.refuse("closings", closings.size(), MOST_CLOSINGS);
        closings.add(new Closing(on, null));
        status = CampusStatus.CLOSED;
        recordedAt = clock.instant();
    }

    void reopen(LocalDate on, Clock clock) {
        var running = runningClosing().orElseThrow(() -> new Refused(new CampusRefusal.CampusNotClosed(code)));
        refuseFuture("reopenedOn", on, clock);
        DateOutOfOrder.refuse("reopenedOn", on, running.closedOn().plusDays(1));
        closings.remove(running);
        closings.add(new Closing(running.closedOn(), on));
        status = CampusStatus.OPEN;
        recordedAt = clock.instant();
    }

    void change(Details details, Clock clock) {
        name = details.name();
        address = details.address();
        siret = details.siret() == null ? null : details.siret().value();
        uai = details.uai() == null ? null : details.uai().value();
        recordedAt = clock.instant();
    }

    /** Nothing may begin here on a day on which the campus is closed. */
    void refuseClosedOn(LocalDate day) {
        closings.stream().filter(closing -> closing.covers(day)).findFirst().ifPresent(closing -> {
            throw new Refused(new CampusRefusal.CampusClosed(code, day, closing.closedOn()));
        });
    }

    Details details() {
        return new Details(name, address, siret == null ? null : new Siret(siret), uai == null ? null : new Uai(uai));
    }

    String code() {
        return code;
    }

    List<SiteRole> roles() {
        return roles;
    }

    String addressAsPublished() {
        return addressAsPublished;
    }

    String zone() {
        return zone;
    }

    CampusStatus status() {
        return status;
    }

    List<Closing> closings() {
        return List.copyOf(closings);
    }

    @Nullable LocalDate closedOn() {
        return runningClosing().map(Closing::closedOn).orElse(null);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }

    private Optional<Closing> runningClosing() {
        return closings.stream().filter(Closing::stillRuns).findFirst();
    }

    private void refuseFuture(String field, LocalDate date, Clock clock) {
        DateInFuture.refuse(field, date, LocalDate.now(clock.withZone(ZoneId.of(zone))));
    }
}
