package fr.parchemin.kit.event;

/** The number of the last event told of a subject. */
public record Told(String topic, String subject, long sequence) {}
