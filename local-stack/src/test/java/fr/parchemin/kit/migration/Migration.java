package fr.parchemin.kit.migration;

/** Stands in for a service's migration: it has what it needs, or says what an older layout makes the real one say. */
public final class Migration {

    private Migration() {}

    public static void main(String[] arguments) {
        if (System.getenv("PARCHEMIN_DATABASE_OWNER_PASSWORD") == null || arguments.length != 1) {
            throw new IllegalStateException("FlywayValidateException: the stand-in has not what it needs");
        }
    }
}
