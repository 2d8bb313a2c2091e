package fr.parchemin.jury.decision;

import static fr.parchemin.jury.session.Members.bench;
import static fr.parchemin.jury.session.Members.members;
import static fr.parchemin.jury.session.Members.words;

import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.session.Quorum;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A jury held on 2022-06-24 that decides on the same day; B1 to B3 are the blocs of its certification. */
record DeliberationFixture(
        Purpose purpose,
        String missing,
        boolean whole,
        boolean defends,
        boolean gone,
        String today,
        boolean lateOpening,
        @Nullable String deadline) {

    static final LocalDate HELD_ON = LocalDate.parse("2022-06-24");
    static final List<String> BLOCS = List.of("B1", "B2", "B3");

    static DeliberationFixture aDeliberationFor(Purpose purpose) {
        return new DeliberationFixture(purpose, "", true, true, false, "2022-06-24", false, null);
    }

    DeliberationFixture missing(String codes) {
        return new DeliberationFixture(purpose, codes, whole, defends, gone, today, lateOpening, deadline);
    }

    DeliberationFixture aimingAtBlocs() {
        return new DeliberationFixture(purpose, missing, false, defends, gone, today, lateOpening, deadline);
    }

    DeliberationFixture ofOneGone() {
        return new DeliberationFixture(purpose, missing, whole, defends, true, today, lateOpening, deadline);
    }

    DeliberationFixture ofACertificationWithoutADefence() {
        return new DeliberationFixture(purpose, missing, whole, false, gone, today, lateOpening, deadline);
    }

    DeliberationFixture awardedUntil(String day) {
        return new DeliberationFixture(purpose, missing, whole, defends, gone, today, lateOpening, day);
    }

    DeliberationFixture recordedOn(String day) {
        return new DeliberationFixture(purpose, missing, whole, defends, gone, day, lateOpening, deadline);
    }

    DeliberationFixture openedLateWithReason() {
        return new DeliberationFixture(purpose, missing, whole, defends, gone, today, true, deadline);
    }

    Deliberation deliberation() {
        return new Deliberation(
                HELD_ON,
                LocalDate.parse(today),
                bench("PSABCD", "D"),
                new Quorum(true, 4),
                new EntryDelay(7),
                lateOpening,
                deadline == null ? null : LocalDate.parse(deadline),
                new Candidacy(purpose, BLOCS, whole, words(missing), defends, gone));
    }

    /** The first reason against it, settled; null: it stands. */
    @Nullable String refusal(Stated stated) {
        var deliberation = deliberation();
        return deliberation.refusals(deliberation.settled(stated.conclusion())).stream()
                .findFirst()
                .map(Object::toString)
                .orElse(null);
    }

    Conclusion settled(Stated stated) {
        return deliberation().settled(stated.conclusion());
    }

    /** What a jury says, by P, S, A and B unless stated otherwise. */
    record Stated(
            Outcome outcome,
            String decidedOn,
            String by,
            @Nullable Boolean defence,
            @Nullable Votes votes,
            @Nullable String blocs,
            @Nullable String reasons,
            @Nullable String remains,
            @Nullable String lateReason) {

        static Stated of(Outcome outcome) {
            return new Stated(
                    outcome,
                    "2022-06-24",
                    outcome.isOfDeliberation() ? "PSAB" : "",
                    outcome.isOfDeliberation() ? true : null,
                    null,
                    null,
                    outcome.needsReasons() ? "why" : null,
                    null,
                    null);
        }

        Stated on(String day) {
            return new Stated(outcome, day, by, defence, votes, blocs, reasons, remains, lateReason);
        }

        Stated by(String letters) {
            return new Stated(outcome, decidedOn, letters, defence, votes, blocs, reasons, remains, lateReason);
        }

        Stated defence(@Nullable Boolean passed) {
            return new Stated(outcome, decidedOn, by, passed, votes, blocs, reasons, remains, lateReason);
        }

        Stated votes(Votes.@Nullable Subject on, int inFavour, int against, int abstained, Votes.Vote president) {
            var all = new Votes(on, inFavour, against, abstained, president);
            return new Stated(outcome, decidedOn, by, defence, all, blocs, reasons, remains, lateReason);
        }

        Stated blocs(@Nullable String codes) {
            return new Stated(outcome, decidedOn, by, defence, votes, codes, reasons, remains, lateReason);
        }

        Stated reasons(@Nullable String text) {
            return new Stated(outcome, decidedOn, by, defence, votes, blocs, text, remains, lateReason);
        }

        Stated remains(@Nullable String text) {
            return new Stated(outcome, decidedOn, by, defence, votes, blocs, reasons, text, lateReason);
        }

        Stated late(String reason) {
            return new Stated(outcome, decidedOn, by, defence, votes, blocs, reasons, remains, reason);
        }

        Conclusion conclusion() {
            return new Conclusion(
                    outcome,
                    LocalDate.parse(decidedOn),
                    members(by),
                    defence,
                    votes,
                    blocs == null ? null : words(blocs),
                    reasons,
                    remains,
                    lateReason);
        }
    }
}
