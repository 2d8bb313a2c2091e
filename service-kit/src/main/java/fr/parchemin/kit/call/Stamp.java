package fr.parchemin.kit.call;

import java.time.Instant;

/** Who records something, and when. {@code by}: the token's subject. */
public record Stamp(String by, Instant at) {}
