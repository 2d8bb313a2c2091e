package fr.parchemin.candidate.jury;

import java.util.UUID;

/** Fired within the message's transaction: what the juries have said of this enrolment may have changed. */
public record HearingTold(UUID enrolmentId) {}
