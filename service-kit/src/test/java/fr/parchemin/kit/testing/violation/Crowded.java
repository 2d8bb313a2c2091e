package fr.parchemin.kit.testing.violation;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Singleton;

/** Needs everybody, and calls nobody; vetoed, so that no sample connects it. */
@Singleton
@Vetoed
class Crowded {

    private final Event<String> changed;

    Crowded(
            Event<String> changed,
            String second,
            String third,
            String fourth,
            String fifth,
            String sixth,
            String seventh,
            String eighth) {
        this.changed = changed;
    }

    void change() {
        changed.fire("changed");
    }
}
