package fr.parchemin.jury.enrolment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where a candidate worked; the SIRET as the candidate service checked it. */
@Embeddable
public record Company(String name, @Nullable String siret) {}
