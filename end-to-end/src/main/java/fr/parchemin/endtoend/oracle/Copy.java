package fr.parchemin.endtoend.oracle;

import java.util.List;
import java.util.stream.Stream;

/** What a service has of another's: both questions must have the same rows for an answer. */
public record Copy(String owner, String owned, String service, String table, String copied) {

    private static final String CAMPUS = "select code, name, status from campus";
    private static final String CLOSING = "select campus_code, closed_on, reopened_on from campus_closing";
    private static final String COHORT = "select id, campus, certification, name, starts_on, ends_on from cohort";
    private static final String CERTIFICATION = "select code, title from certification";
    private static final String ENROLMENT =
            "select id, candidate_id, certification, campus, campuses, enrolled_on, target_kind from enrolment";

    private static final List<Copy> OF_ENROLMENTS_AND_CAMPUSES = List.of(
            same("campus", CAMPUS, "candidate"),
            same("campus", CAMPUS, "assessment"),
            same("campus", CAMPUS, "jury"),
            same("campus", CLOSING, "candidate"),
            same("campus", CLOSING, "assessment"),
            same("campus", CLOSING, "jury"),
            same("campus", COHORT, "candidate"),
            same("assessment", CERTIFICATION, "campus"),
            same("assessment", CERTIFICATION, "candidate"),
            same("assessment", CERTIFICATION, "jury"),
            same("jury", "select id, user_id from professional", "assessment"),
            same("jury", "select id from professional", "candidate"),
            same("candidate", ENROLMENT, "assessment"),
            same("candidate", "select id, target_blocs from enrolment", "assessment"),
            same("candidate", ENROLMENT, "jury"),
            same("candidate", "select id, status from enrolment", "jury"),
            same("candidate", "select enrolment_id, place, code, met_on, blocked from requirement", "jury"),
            new Copy(
                    "candidate",
                    "select id, birth_name, usage_name, first_names from candidate",
                    "jury",
                    "candidate_name",
                    "select id, birth_name, usage_name, first_names from candidate_name"),
            new Copy(
                    "assessment",
                    "select id, unnest(assessor_ids) from sitting where verdict is not null",
                    "jury",
                    "assessor",
                    "select assessment_id, assessor_id from assessor"),
            new Copy(
                    "jury",
                    "select d.enrolment_id, s.held_on, s.closed_on, d.outcome"
                            + " from decision d join jury_session s on s.id = d.session_id where s.status = 'CLOSED'"
                            + " union select l.enrolment_id, s.held_on, s.annulled_on, 'POSTPONED'"
                            + " from roster_line l join jury_session s on s.id = l.session_id where s.status = 'ANNULLED'",
                    "candidate",
                    "hearing",
                    "select enrolment_id, held_on, closed_on, outcome from hearing where outcome is not null"),
            new Copy(
                    "jury",
                    "select enrolment_id, issued_on, status = 'REVOKED' from certificate where kind = 'FULL'",
                    "candidate",
                    "hearing",
                    "select enrolment_id, issued_on, revoked from hearing where issued_on is not null"),
            new Copy(
                    "candidate",
                    "select distinct enrolment_id, tutor_id from experience where tutor_id is not null",
                    "assessment",
                    "tutors",
                    "select enrolment_id, unnest(tutor_ids) from tutors"),
            new Copy(
                    "assessment",
                    "select unnest(r.enrolments), v.bloc, v.status, v.validated_on"
                            + " from bloc_record r join bloc_validation v on v.record_id = r.id and v.live",
                    "candidate",
                    "bloc_standing",
                    "select enrolment_id, bloc, status, validated_on from bloc_standing where status <> 'OPEN'"),
            new Copy(
                    "assessment",
                    "select enrolment_id, deposited_on from dissertation where status <> 'SUPERSEDED'",
                    "candidate",
                    "dissertation_standing",
                    "select enrolment_id, deposited_on from dissertation_standing"));

    public static final List<Copy> ALL = Stream.of(OF_ENROLMENTS_AND_CAMPUSES, CatalogueCopies.ALL, JuryCopies.ALL)
            .flatMap(List::stream)
            .toList();

    private static Copy same(String owner, String question, String service) {
        return new Copy(owner, question, service, question.replaceFirst(".* from ", ""), question);
    }

    String sentence() {
        return service + "." + table;
    }
}
