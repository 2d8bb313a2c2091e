package fr.parchemin.kit.testing.violation.first;

import fr.parchemin.kit.testing.violation.second.Second;

public record First(Second second) {}
