package fr.parchemin.kit.retry;

import java.util.Set;
import java.util.SortedSet;

/** Whose key it is, and what the client may see. A client that may see less today is not shown what it was shown then. */
public record Client(String id, SortedSet<String> roles, SortedSet<String> scope) {

    private static final String EVERYTHING = "*";

    boolean stillMaySee(Set<String> rolesOfThen, Set<String> scopeOfThen) {
        return roles.containsAll(rolesOfThen) && (scope.contains(EVERYTHING) || scope.containsAll(scopeOfThen));
    }
}
