package fr.parchemin.gateway.edge;

import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.BodyTooLarge;

/** Counts a body as it passes: a chunked one does not say beforehand how long it is. */
public final class BodyLimit {
    static final long BYTES = 1024 * 1024;

    private long seen;

    public void count(int length) {
        seen += length;
        if (seen > BYTES) {
            throw new Refused(exceeded());
        }
    }

    static Refusal exceeded() {
        return new BodyTooLarge(BYTES);
    }
}
