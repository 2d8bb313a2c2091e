package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Refusal;

/** What the database, or somebody quicker, refuses. */
public sealed interface StoreRefusal extends Refusal {

    record Duplicate() implements StoreRefusal, Conflict {}

    /** Two requests met, and this one came second. */
    record ChangedMeanwhile() implements StoreRefusal, Conflict {}

    /** Somebody else changed it since the client read it. */
    record StaleVersion() implements StoreRefusal, Stale {}

    record RowOutOfScope() implements StoreRefusal, Forbidden {}
}
