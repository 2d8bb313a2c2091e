package fr.parchemin.jury.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

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

    public int last(String of, int year, Kind kind) {
        List<?> counted = entities.createNativeQuery(
                        "select last from award_counter where counted = :counted and year = :year and kind = :kind",
                        Integer.class)
                .setParameter("counted", of)
                .setParameter("year", year)
                .setParameter("kind", kind.name())
                .getResultList();
        return counted.isEmpty() ? 0 : (int) counted.getFirst();
    }
}
