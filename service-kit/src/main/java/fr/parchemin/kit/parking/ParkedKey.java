package fr.parchemin.kit.parking;

import java.time.Instant;

/**
 * A key that stands still while all others flow.
 *
 * @param place where: a projection's name, or "outbox"
 * @param keyDigest stands for the key, which may name a person or be no text at all
 * @param messages how many wait
 */
public record ParkedKey(String place, String keyDigest, long messages, String cause, Instant parkedAt) {}
