package fr.parchemin.web.problem;

/** Carries a refusal to the one place that answers it; the transaction rolls back on the way. Where it was thrown is no news. */
public class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + " " + refusal, null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
