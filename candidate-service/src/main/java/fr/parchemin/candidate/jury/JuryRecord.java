package fr.parchemin.candidate.jury;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the juries have said of one enrolment, whatever the order in which it was told. */
public record JuryRecord(List<Hearing> hearings) {

    private static final Comparator<Decided> NEWEST = Comparator.comparing((Decided one) -> one.verdict.closedOn())
            .thenComparing(one -> one.hearing.recordedAt());

    public JuryRecord {
        hearings = List.copyOf(hearings);
    }

    /** An award stands whatever else was said; else the newest decision counts, until a jury is to hear the person again. */
    public Conclusion conclusion() {
        return counting().map(this::conclusionOf).orElse(Conclusion.OPEN);
    }

    /** When the decision that counts was closed. */
    public Optional<LocalDate> concludedOn() {
        return counting().map(counting -> counting.verdict.closedOn());
    }

    /** When the newest award ceased to count. */
    public Optional<LocalDate> revokedOn() {
        return decided()
                .filter(one -> one.verdict.revoked())
                .flatMap(one -> Stream.ofNullable(one.verdict.revokedOn()))
                .max(Comparator.naturalOrder());
    }

    /** The part that was certified last is none any longer. */
    public boolean isPartTakenBack() {
        return decided()
                .filter(one -> one.verdict.outcome().isDeliberated())
                .max(NEWEST)
                .filter(one -> one.verdict.isEmptied())
                .isPresent();
    }

    /** The year of the full certificate is that of its issue. */
    public @Nullable LocalDate certifiedOn() {
        return awards().findFirst().map(award -> award.verdict.issuedOn()).orElse(null);
    }

    /** A jury that has closed told of the defence; one whose award was revoked no longer does. */
    public @Nullable LocalDate defencePassedOn() {
        return decided()
                .filter(one -> one.verdict.tellsOfADefence())
                .map(one -> one.hearing.heldOn())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The first day, from the given one on, on which a jury met over the person; one that postponed did not. */
    public Optional<LocalDate> metOn(LocalDate since) {
        return decided()
                .filter(one -> one.verdict.outcome() != Outcome.POSTPONED)
                .map(one -> one.hearing.heldOn())
                .filter(heldOn -> !heldOn.isBefore(since))
                .min(Comparator.naturalOrder());
    }

    /** The newest jury that has the person on its roster, past or to come. */
    public Optional<LocalDate> newestHeldOn() {
        return hearings.stream()
                .filter(Hearing::takesPlace)
                .map(Hearing::heldOn)
                .max(Comparator.naturalOrder());
    }

    /** When the result of the jury of that day was there. */
    public Optional<LocalDate> resultOf(LocalDate heldOn) {
        return decided()
                .filter(one -> one.hearing.heldOn().equals(heldOn))
                .map(one -> one.verdict.closedOn())
                .max(Comparator.naturalOrder());
    }

    private Conclusion conclusionOf(Decided counting) {
        return switch (counting.verdict.outcome()) {
            case FULL -> Conclusion.CERTIFIED;
            case PARTIAL -> heardAgainAfter(counting.hearing) ? Conclusion.OPEN : Conclusion.PARTIALLY_CERTIFIED;
            case NONE -> heardAgainAfter(counting.hearing) ? Conclusion.OPEN : Conclusion.NOT_CERTIFIED;
            case ABSENT, EXCUSED, POSTPONED -> Conclusion.OPEN;
        };
    }

    private boolean heardAgainAfter(Hearing decisive) {
        return hearings.stream()
                .anyMatch(one -> one.takesPlace() && !one.concludes() && one.wasRosteredAfter(decisive));
    }

    private Optional<Decided> counting() {
        return awards().findFirst()
                .or(() -> decided().filter(one -> one.verdict.concludes()).max(NEWEST));
    }

    private Stream<Decided> awards() {
        return decided().filter(one -> one.verdict.isAward()).sorted(NEWEST.reversed());
    }

    private Stream<Decided> decided() {
        return hearings.stream()
                .filter(one -> one.verdict() != null)
                .map(one -> new Decided(one, Objects.requireNonNull(one.verdict())));
    }

    private record Decided(Hearing hearing, Verdict verdict) {}
}
