package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A member's own agreement with what was decided. */
@Embeddable
record Signature(UUID memberId, String signedBy, Instant signedAt) {}
