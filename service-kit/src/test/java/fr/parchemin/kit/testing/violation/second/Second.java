package fr.parchemin.kit.testing.violation.second;

import fr.parchemin.kit.testing.violation.first.First;
import java.util.List;

public record Second(List<First> firsts) {}
