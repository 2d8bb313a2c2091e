package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a session was convened, and why later than the certification asks. */
@Embeddable
public record Notice(LocalDate convenedOn, @Nullable String shortNoticeReason) {}
