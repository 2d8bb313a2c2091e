package fr.parchemin.web.problem;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What more than one service refuses, with one name for each fact. */
public sealed interface CommonRefusal extends Refusal {

    /** Another service owns it and has not published it, or not yet. */
    record NotYetKnown(String reference) implements CommonRefusal, Conflict {

        public NotYetKnown(UUID reference) {
            this(reference.toString());
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }

    /** The client wanted to create {@code what}, and to change none; {@code reference}: its id, or the id of what it belongs to. */
    record AlreadyExists(String what, UUID reference) implements CommonRefusal, Stale {}

    /** A fact happens today at the latest; a date may be known in part only. */
    record DateInFuture(String field, String date, LocalDate today) implements CommonRefusal, RuleBroken {

        public DateInFuture(String field, LocalDate date, LocalDate today) {
            this(field, date.toString(), today);
        }

        public static void refuse(String field, LocalDate date, LocalDate today) {
            if (date.isAfter(today)) {
                throw new Refused(new DateInFuture(field, date, today));
            }
        }
    }

    /** Facts come one after the other. */
    record DateOutOfOrder(String field, LocalDate date, LocalDate earliest) implements CommonRefusal, RuleBroken {

        public static void refuse(String field, LocalDate date, LocalDate earliest) {
            if (date.isBefore(earliest)) {
                throw new Refused(new DateOutOfOrder(field, date, earliest));
            }
        }
    }

    record EndBeforeStart(LocalDate startsOn, LocalDate endsOn) implements CommonRefusal, RuleBroken {

        public static void refuse(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
            if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
                throw new Refused(new EndBeforeStart(startsOn, endsOn));
            }
        }
    }

    /** The bound of something that grows by requests: far above any need, and low enough for an event to carry all of it. */
    record TooMany(String what, int limit) implements CommonRefusal, Conflict {

        /** When there are as many already. */
        public static void refuse(String what, long present, int limit) {
            if (present >= limit) {
                throw new Refused(new TooMany(what, limit));
            }
        }
    }
}
