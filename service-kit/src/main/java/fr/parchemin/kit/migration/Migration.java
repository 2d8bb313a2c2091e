package fr.parchemin.kit.migration;

import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/**
 * A program of its own that brings a service's database to the layout the service needs: the only one that knows the
 * owner's password. It waits up to two minutes for PostgreSQL; several may run at once.
 */
public final class Migration {

    private static final int RETRIES = 120;
    private static final int SECONDS_BETWEEN_RETRIES = 1;

    private Migration() {}

    /** Takes the service's name; address and password come from the environment. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("name the service, as its database is named");
        }
        run(arguments[0], needed("PARCHEMIN_DATABASE_URL"), needed("PARCHEMIN_DATABASE_OWNER_PASSWORD"));
    }

    public static void run(String service, String address, String ownersPassword) {
        Flyway.configure()
                .dataSource(address, service + "_owner", ownersPassword)
                .connectRetries(RETRIES)
                .connectRetriesInterval(SECONDS_BETWEEN_RETRIES)
                .locations("classpath:db/kit", "classpath:db/migration")
                // The kit numbers its migrations below the services', so a new one of the kit comes after older ones of
                // theirs.
                .outOfOrder(true)
                .placeholders(Map.of("app", service + "_app", "worker", service + "_worker"))
                .load()
                .migrate();
    }

    private static String needed(String variable) {
        return Objects.requireNonNull(System.getenv(variable), () -> variable + " is not set");
    }
}
