package fr.parchemin.kit.startup;

/** Done once at every start, in a transaction of its own; to do it again changes nothing. */
@FunctionalInterface
public interface StartupTask {
    void run();
}
