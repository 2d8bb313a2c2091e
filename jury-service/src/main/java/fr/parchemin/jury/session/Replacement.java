package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat that changed hands after the session was convened. */
@Embeddable
public record Replacement(
        String seat, @Nullable UUID beforeId, UUID afterId, String reason, String replacedBy, Instant recordedAt) {}
