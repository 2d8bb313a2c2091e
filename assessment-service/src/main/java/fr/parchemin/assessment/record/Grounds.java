package fr.parchemin.assessment.record;

import java.time.LocalDate;

/** From which bloc somebody is exempted, since when, and what proves it. */
record Grounds(String bloc, LocalDate on, String proofReference, String reason) {}
