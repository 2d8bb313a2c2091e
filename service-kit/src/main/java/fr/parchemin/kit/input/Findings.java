package fr.parchemin.kit.input;

import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one body; what only follows from it is not told as well. */
class Findings {

    /** A client that has so many mends them first. */
    private static final int MOST = 100;

    private final List<Violation> violations = new ArrayList<>();

    void add(Violation found) {
        if (!isFull() && !isFollowedBy(found.field())) {
            violations.add(found);
        }
    }

    boolean isFull() {
        return violations.size() >= MOST;
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    Refused refusal() {
        return new Refused(new InvalidRequest(List.copyOf(violations)));
    }

    /** Something at or below the field was found before: the field lacks it now. */
    private boolean isFollowedBy(String field) {
        return violations.stream()
                .map(Violation::field)
                .anyMatch(one -> field.isEmpty()
                        || one.equals(field)
                        || one.startsWith(field + ".")
                        || one.startsWith(field + "["));
    }
}
