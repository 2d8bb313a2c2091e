package fr.parchemin.jury.certification;

import fr.parchemin.jury.professional.Quality;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A seat of the certification's juries, the quality it asks for, and whether its holder is a permanent member. */
@Embeddable
public record PanelSeat(
        String seat, @Enumerated(EnumType.STRING) Quality quality, boolean permanent) {}
