package fr.parchemin.endtoend;

import java.sql.SQLException;

/** Every benchmark there is, on a platform of its own. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws SQLException {
        System.exit(ClosingLag.measure() ? 0 : 1);
    }
}
