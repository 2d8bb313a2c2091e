package fr.parchemin.jury.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place on a roster that somebody asks for. */
public record NewLine(
        UUID enrolmentId, Purpose purpose, @Nullable String conditionalReason) {}
