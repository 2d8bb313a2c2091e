package fr.parchemin.endtoend.fault;

/** Something that happens to the platform. */
public interface Fault {

    /** As it is chosen on the command line. */
    String name();

    void inject(Scene scene, Report report);
}
