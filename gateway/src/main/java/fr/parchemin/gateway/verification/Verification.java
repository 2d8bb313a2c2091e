package fr.parchemin.gateway.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the jury service tells anybody of a certificate. */
record Verification(
        Status status,
        String certificateNumber,
        Named certification,
        @Nullable Named bloc,
        Holder holder,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn) {

    enum Status {
        VALID,
        REVOKED
    }

    record Named(String code, String title) {}

    record Holder(String name) {}
}
