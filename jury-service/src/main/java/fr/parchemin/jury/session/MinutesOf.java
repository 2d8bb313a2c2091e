package fr.parchemin.jury.session;

import fr.parchemin.jury.award.Holder;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.KeptOut;
import fr.parchemin.jury.minutes.MinutesContent;
import fr.parchemin.jury.professional.Member;
import fr.parchemin.jury.professional.Members;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down what a session leaves behind that is closed or annulled. */
@ApplicationScoped
class MinutesOf {

    private final Certifications certifications;
    private final Members members;
    private final SessionHistory history;

    MinutesOf(Certifications certifications, Members members, SessionHistory history) {
        this.certifications = certifications;
        this.members = members;
        this.history = history;
    }

    MinutesContent ended(JurySession session, List<ConcludedLine> lines) {
        return new MinutesContent(
                held(session), lines.stream().map(MinutesOf::line).toList());
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
                session.replacements().stream().map(MinutesOf::replacement).toList(),
                attendance.substitutePresidentId(),
                session.corrections().stream().map(MinutesOf::correction).toList(),
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
                history.of(session).stream().map(MinutesOf::step).toList(),
                session.recordedAt());
    }

    private static MinutesContent.Step step(SessionStep one) {
        return new MinutesContent.Step(one.kind().name(), one.statedOn(), one.recordedBy(), one.recordedAt());
    }

    private static MinutesContent.Replacement replacement(Replacement one) {
        return new MinutesContent.Replacement(
                one.seat(), one.beforeId(), one.afterId(), one.reason(), one.replacedBy(), one.recordedAt());
    }

    private static MinutesContent.AttendanceCorrection correction(AttendanceCorrection one) {
        return new MinutesContent.AttendanceCorrection(
                one.present(), one.substitutePresidentId(), one.reason(), one.correctedBy(), one.recordedAt());
    }

    private static MinutesContent.Line line(ConcludedLine concluded) {
        var line = concluded.line();
        var enrolment = concluded.enrolment();
        var decision = concluded.decided();
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
                decision.map(MinutesOf::decision).orElse(null),
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
