package fr.parchemin.kit.listing;

import fr.parchemin.web.problem.Refusal;

/** The cursor is of another list or other filters, or no cursor at all. */
record CursorOfAnotherList() implements Refusal.Malformed {}
