package fr.parchemin.jury.enrolment;

import java.util.UUID;

/** The requirements of an enrolment may have changed; told within the transaction that takes them in, and again by a rebuild. */
public record RequirementsTold(UUID enrolmentId) {}
