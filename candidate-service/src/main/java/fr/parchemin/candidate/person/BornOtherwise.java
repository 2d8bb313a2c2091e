package fr.parchemin.candidate.person;

import java.util.UUID;

/** Fired before a candidate gets another birth date: whoever knows what the person did at which age refuses it. */
public record BornOtherwise(UUID candidate, Born born) {}
