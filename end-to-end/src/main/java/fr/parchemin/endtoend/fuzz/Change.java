package fr.parchemin.endtoend.fuzz;

import java.util.Random;
import java.util.function.BiConsumer;

/** One thing that is made wrong with a request, or merely unusual. */
record Change(String name, BiConsumer<Draft, Random> how) {

    void apply(Draft draft, Random random) {
        how.accept(draft, random);
        draft.changes.add(name);
    }
}
