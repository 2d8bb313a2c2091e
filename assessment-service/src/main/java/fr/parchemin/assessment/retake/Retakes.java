package fr.parchemin.assessment.retake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sittings a person has used on a bloc and those that are left: ordinary ones inside the window, granted ones on any day. */
public record Retakes(RetakeRule rule, List<Attempt> attempts, int granted) {

    /** A sitting whose result stands. */
    public record Attempt(LocalDate heldOn, Verdict verdict) {}

    public Retakes {
        attempts = attempts.stream()
                .filter(attempt -> attempt.verdict().usesSitting())
                .sorted(Comparator.comparing(Attempt::heldOn))
                .toList();
    }

    public int used() {
        return attempts.size();
    }

    public int leftOn(LocalDate day) {
        return (isInWindow(day) ? ordinaryLeft() : 0) + grantedLeft();
    }

    /** The day after which none is left; empty when no day ends them, or none is left on any day. */
    public Optional<LocalDate> until() {
        return grantedLeft() == 0 && ordinaryLeft() > 0 ? windowEnd() : Optional.empty();
    }

    private int ordinaryLeft() {
        return rule.ordinarySittings() - ordinaryUsed();
    }

    private int grantedLeft() {
        return granted - (used() - ordinaryUsed());
    }

    private int ordinaryUsed() {
        return (int) attempts.stream()
                .filter(attempt -> isInWindow(attempt.heldOn()))
                .limit(rule.ordinarySittings())
                .count();
    }

    private boolean isInWindow(LocalDate day) {
        return windowEnd().map(end -> !day.isAfter(end)).orElse(true);
    }

    private Optional<LocalDate> windowEnd() {
        return attempts.stream()
                .filter(attempt -> attempt.verdict().isFailure())
                .findFirst()
                .map(Attempt::heldOn)
                .map(rule::until);
    }

    public Optional<RetakeRefusal> whyNoneIsLeft(String bloc, LocalDate heldOn) {
        if (leftOn(heldOn) > 0) {
            return Optional.empty();
        }
        return Optional.of(until().<RetakeRefusal>map(last -> new RetakeRefusal.OutsideRetakeWindow(bloc, heldOn, last))
                .orElseGet(() -> new RetakeRefusal.SittingsExhausted(bloc, used())));
    }
}
