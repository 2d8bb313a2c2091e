package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One process of the installation. */
public sealed interface Part permits PostgresPart, KafkaPart, KeycloakPart, Application {

    Duration STOP_PATIENCE = Duration.ofSeconds(15);

    /** As the user types it. */
    String name();

    /** As it is shown. */
    String title();

    Path home();

    int port();

    /** Every port it listens on. */
    default List<Integer> ports() {
        return List.of(port());
    }

    /** As the supervisor last wrote it down. */
    default PartState state() {
        return PartState.read(home());
    }

    default Path log() {
        return home().resolve(name() + ".log");
    }

    /** What installing it means, as it is shown. */
    default String installing() {
        return "is being copied";
    }

    /** Puts the program into the home folder, where a new build does not touch it. */
    void install();

    /** What must be done once before it is started the first time; engines that it leans on are ready by then. */
    default void prepare() {}

    ProcessHandle spawn();

    boolean ready();

    /** What must be there before others may use it; called once it is ready. */
    default void settle() {}

    default void stop(Running running) {
        running.end(STOP_PATIENCE);
    }
}
