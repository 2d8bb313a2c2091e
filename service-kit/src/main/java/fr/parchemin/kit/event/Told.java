package fr.parchemin.kit.event;

/** An event as numbered for its subject. */
public record Told(String topic, String subject, long sequence) {}
