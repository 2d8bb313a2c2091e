package fr.parchemin.jury.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that count what is numbered: locked until the transaction ends, so that none is left out or given twice. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Counters {

    private final EntityManager entities;

    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /** What a row counts; {@code CHAIN} counts minutes over all years. */
    public enum Kind {
        FULL,
        BLOC,
        MINUTES,
        CHAIN
    }

    /** Whoever takes the next one waits for this transaction. */
    public int next(String of, int year, Kind kind) {
        return (int) entities.createNativeQuery(
                        "insert into award_counter (counted, year, kind, last) values (:counted, :year, :kind, 1)"
                                + " on conflict (counted, year, kind) do update set last = award_counter.last + 1"
                                + " returning last",
                        Integer.class)
                .setParameter("counted", of)
                .setParameter("year", year)
                .setParameter("kind", kind.name())
                .getSingleResult();
    }

    /** How far each code is counted in a year, those after the given one; {@code only} null: whatever the code. */
    public List<Counted> counted(int year, Kind kind, @Nullable String after, @Nullable String only, int limit) {
        List<?> rows = entities.createNativeQuery(
                        "select counted, last from award_counter where year = :year and kind = :kind"
                                + " and counted > :after and counted = coalesce(cast(:only as text), counted)"
                                + " order by counted limit :limit",
                        Tuple.class)
                .setParameter("year", year)
                .setParameter("kind", kind.name())
                .setParameter("after", after == null ? "" : after)
                .setParameter("only", only)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Counted(row.get(0, String.class), row.get(1, Integer.class)))
                .toList();
    }

    public record Counted(String of, int last) {}
}
