package fr.parchemin.jury.certification;

import jakarta.persistence.Embeddable;

/** How many of the permanent members each side sends, and how many of them are women and men. */
@Embeddable
public record PermanentMembers(int employers, int employees, int women, int men) {}
