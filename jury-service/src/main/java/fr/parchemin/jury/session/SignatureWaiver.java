package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A signature that the certifier no longer waits for, and why. */
@Embeddable
record SignatureWaiver(UUID memberId, String reason, String waivedBy, Instant recordedAt) {}
