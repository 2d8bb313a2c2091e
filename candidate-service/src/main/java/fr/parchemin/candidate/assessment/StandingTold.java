package fr.parchemin.candidate.assessment;

import java.util.UUID;

/** Fired within the message's transaction: what is known of this enrolment may have changed. */
public record StandingTold(UUID enrolmentId) {}
