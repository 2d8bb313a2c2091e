package fr.parchemin.kit.problem;

/** The bound of something that grows by requests: far above any need, and low enough for an event to carry all of it. */
public record TooMany(String what, int limit) implements Refusal {

    /** When there are as many already. */
    public static void refuse(String what, long there, int limit) {
        if (there >= limit) {
            throw new Refused(new TooMany(what, limit));
        }
    }

    @Override
    public String code() {
        return "too-many";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
