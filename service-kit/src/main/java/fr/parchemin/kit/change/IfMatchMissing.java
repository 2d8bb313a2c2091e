package fr.parchemin.kit.change;

import fr.parchemin.web.problem.Refusal;

/** A change must say which version it changes (RFC 6585). */
record IfMatchMissing() implements Refusal.PreconditionMissing {}
