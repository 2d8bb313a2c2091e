package fr.parchemin.jury.minutes;

import fr.parchemin.jury.certificate.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Numbers and seals what a session leaves behind, chained to the certification's minutes before. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SealMinutes {

    private final SealedMinutes sealed;
    private final MinutesParts parts;
    private final Counters counters;
    private final CanonicalText canonical;
    private final Clock clock;

    SealMinutes(SealedMinutes sealed, MinutesParts parts, Counters counters, CanonicalText canonical, Clock clock) {
        this.sealed = sealed;
        this.parts = parts;
        this.counters = counters;
        this.canonical = canonical;
        this.clock = clock;
    }

    /** The last thing its transaction does: it holds the end of the chain until then. */
    public Minutes seal(MinutesContent content) {
        var held = content.session();
        var certification = held.certification();
        var year = held.endedOn().getYear();
        var position = counters.next(certification, 0, Counters.Kind.CHAIN);
        var number = new MinutesNumber(certification, year, counters.next(certification, year, Counters.Kind.MINUTES));
        var minutes = new Minutes(
                number,
                held.sessionId(),
                certification,
                position,
                sealed.sealAt(certification, position - 1),
                canonical.of(new Document(number.toString(), position, held, content.lines())),
                clock.instant());
        sealed.persistAndFlush(minutes);
        parts.keep(minutes, content);
        return minutes;
    }

    private record Document(
            String number, int position, MinutesContent.Held session, List<MinutesContent.Line> lines) {}
}
