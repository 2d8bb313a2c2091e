package fr.parchemin.kit.parking;

import fr.parchemin.kit.problem.DatabaseFailure;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Why a message does not go on, told without anything that it says. */
public record Cause(String text) {

    private static final int LONGEST = 500;

    public Cause {
        text = storable(text);
    }

    /** Of any failure: a failure's own message may repeat a value, so its kind and its place have to do. */
    public static Cause of(Throwable failure) {
        return failure instanceof UnreadableMessage unreadable
                ? new Cause(String.valueOf(unreadable.getMessage()))
                : DatabaseFailure.behind(failure).map(Cause::said).orElseGet(() -> thrown(failure));
    }

    /** Without what no text column holds, and not longer than anybody reads. */
    public static String storable(String text) {
        var clean = text.codePoints()
                .map(sign ->
                        Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE ? '?' : sign)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return clean.toString();
    }

    private static Cause said(SQLException failure) {
        var constraint = constraint(failure);
        return new Cause("the database says " + failure.getSQLState()
                + (constraint == null ? "" : ", constraint " + constraint));
    }

    private static @Nullable String constraint(SQLException failure) {
        return failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
    }

    /** A transaction wraps an error that ends it. */
    private static Cause thrown(Throwable failure) {
        var first = failure.getCause() instanceof Error error ? error : failure;
        var trace = first.getStackTrace();
        return new Cause(first.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]));
    }
}
