package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What is heard, where and when; the hour is the campus's own. */
@Embeddable
public record SessionPlan(
        String certification, String campus, @Nullable String placeReason, LocalDate heldOn, LocalTime startTime) {}
