package fr.parchemin.kit.problem;

/** Carries a refusal to the one place that answers it; the transaction rolls back on the way. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + " " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
