package fr.parchemin.jury.decision;

import fr.parchemin.kit.listing.RowKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decisions of juries, by session and enrolment. */
@ApplicationScoped
public class Decisions {

    private final Rows rows;

    Decisions(Rows rows) {
        this.rows = rows;
    }

    public List<Decision> of(UUID sessionId) {
        return rows.list("sessionId = ?1 order by enrolmentId", sessionId);
    }

    /** Of every session that heard it, the newest first. */
    public List<Decision> ofEnrolment(UUID enrolmentId) {
        return rows.list("enrolmentId = ?1 order by conclusion.decidedOn desc, id desc", enrolmentId);
    }

    /** Who presided over what a session decided. */
    public Set<UUID> presidedBy(UUID sessionId) {
        return presidedBy(of(sessionId));
    }

    public static Set<UUID> presidedBy(Collection<Decision> decisions) {
        return decisions.stream()
                .map(Decision::presidedBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    public Optional<Decision> on(UUID sessionId, UUID enrolmentId) {
        return rows.find("sessionId = ?1 and enrolmentId = ?2", sessionId, enrolmentId)
                .firstResultOptional();
    }

    public List<Decision> after(UUID sessionId, @Nullable String enrolmentId, int limit) {
        var from = RowKey.id(enrolmentId);
        return rows.find("sessionId = ?1 and enrolmentId > ?2 order by enrolmentId", sessionId, from)
                .page(0, limit)
                .list();
    }

    public long count(UUID sessionId) {
        return rows.count("sessionId", sessionId);
    }

    public void keep(Decision decision) {
        rows.persistAndFlush(decision);
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<Decision, UUID> {}
}
