package fr.parchemin.jury.closing;

import fr.parchemin.jury.certificate.Holder;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.minutes.Minutes;
import fr.parchemin.jury.minutes.MinutesContent;
import fr.parchemin.jury.minutes.SealMinutes;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import fr.parchemin.jury.recusal.KeptOut;
import fr.parchemin.jury.session.Attendance;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.Notice;
import fr.parchemin.jury.session.Replacement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down and seals what a session leaves behind that is closed or annulled. */
@ApplicationScoped
class WriteMinutes {

    private final Certifications certifications;
    private final Members members;
    private final SessionHistory history;
    private final SealMinutes seal;

    WriteMinutes(Certifications certifications, Members members, SessionHistory history, SealMinutes seal) {
        this.certifications = certifications;
        this.members = members;
        this.history = history;
        this.seal = seal;
    }

    /** The last thing but publishing. */
    Minutes write(JurySession session, List<ConcludedLine> lines) {
        return seal.seal(new MinutesContent(
                held(session), lines.stream().map(WriteMinutes::line).toList()));
    }

    private MinutesContent.Held held(JurySession session) {
        var plan = session.plan();
        var certification = certifications.at(plan.certification());
        var attendance = session.attendance().orElseThrow();
        var seats = session.seats();
        var named = new HashSet<>(seats.values());
        named.addAll(attendance.present());
        var known = members.of(named);
        return new MinutesContent.Held(
                session.id(),
                plan.certification(),
                certification.title(),
                plan.campus(),
                plan.placeReason(),
                plan.heldOn(),
                plan.startTime().toString(),
                session.notice().map(Notice::convenedOn).orElse(null),
                session.notice().map(Notice::shortNoticeReason).orElse(null),
                attendance.lateEntryReason(),
                session.ending().closedOn(),
                session.ending().annulledOn(),
                session.ending().annulmentReason(),
                certification.panelRule().seatNames().stream()
                        .flatMap(seat -> Stream.ofNullable(seats.get(seat))
                                .map(member -> new MinutesContent.Seat(
                                        seat, member, name(member, known), attendance.has(member))))
                        .toList(),
                session.replacements().stream().map(WriteMinutes::replacement).toList(),
                attendance.substitutePresidentId(),
                session.corrections().stream().map(WriteMinutes::correction).toList(),
                session.signing().signatures().stream()
                        .map(one -> new MinutesContent.Signature(
                                one.memberId(), name(one.memberId(), known), one.signedBy(), one.signedAt()))
                        .toList(),
                session.signing().waivers().stream()
                        .map(one -> new MinutesContent.SignatureWaiver(
                                one.memberId(),
                                name(one.memberId(), known),
                                one.reason(),
                                one.waivedBy(),
                                one.recordedAt()))
                        .toList(),
                history.of(session).stream().map(WriteMinutes::step).toList(),
                session.recordedAt());
    }

    private static MinutesContent.Step step(SessionStep one) {
        return new MinutesContent.Step(one.kind().name(), one.statedOn(), one.recordedBy(), one.recordedAt());
    }

    private static MinutesContent.Replacement replacement(Replacement one) {
        return new MinutesContent.Replacement(
                one.seat(), one.beforeId(), one.afterId(), one.reason(), one.replacedBy(), one.recordedAt());
    }

    private static MinutesContent.AttendanceCorrection correction(Attendance.Correction one) {
        return new MinutesContent.AttendanceCorrection(
                one.present(), one.substitutePresidentId(), one.reason(), one.correctedBy(), one.recordedAt());
    }

    private static MinutesContent.Line line(ConcludedLine concluded) {
        var line = concluded.line();
        var enrolment = concluded.enrolment();
        var decision = Optional.ofNullable(concluded.decision());
        var certificate = concluded.certificate();
        return new MinutesContent.Line(
                line.enrolmentId(),
                line.candidateId(),
                Holder.of(concluded.candidate()).name(),
                enrolment.campus(),
                enrolment.campuses(),
                enrolment.accessRoute().name(),
                line.purpose().name(),
                line.conditionalReason(),
                decision.map(one -> recusals(one.keptOut())).orElse(List.of()),
                decision.map(WriteMinutes::decision).orElse(null),
                certificate == null ? null : certificate.number());
    }

    private static List<MinutesContent.Recusal> recusals(KeptOut keptOut) {
        return IntStream.range(0, keptOut.memberIds().size())
                .mapToObj(place -> new MinutesContent.Recusal(
                        keptOut.memberIds().get(place), keptOut.reasons().get(place)))
                .toList();
    }

    private static MinutesContent.Decision decision(Decision decision) {
        var conclusion = decision.conclusion();
        var votes = conclusion.votes();
        var setAside = decision.setAside();
        return new MinutesContent.Decision(
                conclusion.outcome().name(),
                conclusion.decidedOn(),
                conclusion.deliberatedBy(),
                decision.presidedBy(),
                conclusion.defencePassed(),
                votes == null
                        ? null
                        : new MinutesContent.Votes(
                                Objects.requireNonNull(votes.on()).name(),
                                votes.inFavour(),
                                votes.against(),
                                votes.abstained(),
                                votes.president().name()),
                conclusion.statedBlocs(),
                decision.grantedBlocs(),
                conclusion.reasons(),
                conclusion.remainsToShow(),
                conclusion.lateEntryReason(),
                decision.recordedBy(),
                decision.recordedAt(),
                setAside == null ? null : new MinutesContent.SetAside(setAside.reason(), setAside.by(), setAside.at()));
    }

    private static String name(UUID member, Map<UUID, Member> known) {
        return Optional.ofNullable(known.get(member))
                .map(one -> one.givenName() + " " + one.familyName())
                .orElseThrow();
    }
}
