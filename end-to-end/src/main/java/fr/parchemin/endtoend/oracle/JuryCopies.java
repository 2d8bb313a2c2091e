package fr.parchemin.endtoend.oracle;

import java.util.List;

/** Who has had to do with whom, as jury-service was told, and the blocs that it granted, as assessment-service was. */
final class JuryCopies {

    static final List<Copy> ALL = List.of(
            new Copy(
                    "candidate",
                    "select distinct enrolment_id, company, siret from experience",
                    "jury",
                    "company",
                    "select enrolment_id, name, siret from company"),
            new Copy(
                    "candidate",
                    "select distinct enrolment_id, tutor_id from experience where tutor_id is not null",
                    "jury",
                    "work_experience",
                    "select enrolment_id, unnest(tutor_ids) from work_experience"),
            new Copy(
                    "assessment",
                    "select id, enrolment_id, tutor_id from dissertation where tutor_id is not null",
                    "jury",
                    "dissertation_tutor",
                    "select dissertation_id, enrolment_id, tutor_id from dissertation_tutor"),
            new Copy(
                    "jury",
                    """
                    select d.session_id, d.enrolment_id, granted.bloc, s.held_on
                    from decision d join jury_session s on s.id = d.session_id
                         cross join unnest(d.granted_blocs) granted(bloc)
                    where s.status = 'CLOSED' and not exists (
                        select from certificate c
                        where c.session_id = d.session_id and c.enrolment_id = d.enrolment_id and c.status = 'REVOKED'
                          and (c.kind = 'FULL' or c.bloc = granted.bloc))""",
                    "assessment",
                    "jury_grant",
                    "select session_id, enrolment_id, bloc, held_on from jury_grant where live"));

    private JuryCopies() {}
}
