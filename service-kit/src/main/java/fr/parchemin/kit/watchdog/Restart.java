package fr.parchemin.kit.watchdog;

/** Ends this process; whoever runs it starts it again. */
@FunctionalInterface
interface Restart {
    void now();
}
