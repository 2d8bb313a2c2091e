package fr.parchemin.kit.input;

import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import fr.parchemin.web.text.PersonalNumber;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one body; what only follows from it is not told as well. */
class Findings {

    /** A client that has so many mends them first. */
    private static final int MOST = 100;

    private final List<Violation> violations = new ArrayList<>();
    private final List<Violation> waiting = new ArrayList<>();

    void add(Violation found) {
        if (!isFull() && (found.code().equals(PersonalNumber.CODE) || !isFollowedBy(found.field()))) {
            violations.add(found);
        }
    }

    /** To be told only if nothing better is found at that place. */
    void await(Violation found) {
        waiting.add(found);
    }

    void addWaiting() {
        waiting.forEach(this::add);
        waiting.clear();
    }

    boolean isFull() {
        return violations.size() >= MOST;
    }

    boolean isEmpty() {
        return violations.isEmpty();
    }

    Refused refusal() {
        addWaiting();
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
