package fr.parchemin.jury.certification;

import jakarta.persistence.Embeddable;

/** A part of a certification that is certified on its own. */
@Embeddable
public record Bloc(String code, String title) {}
