package fr.parchemin.kit.parking;

/** Who drops a message, and why. */
public record Discarding(String by, String reason) {}
