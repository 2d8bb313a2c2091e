package fr.parchemin.endtoend.oracle;

import java.util.List;

/** What candidate-service and jury-service keep of a certification beside its title. */
final class CatalogueCopies {

    static final List<Copy> ALL = List.of(
            new Copy(
                    "assessment",
                    """
                    select c.code, cast(p ->> 'from' as date), cast(p ->> 'to' as date)
                    from certification c, json_array_elements(c.content::json -> 'registrationPeriods') p""",
                    "candidate",
                    "registration_period",
                    "select certification_code, starts_on, ends_on from registration_period"),
            new Copy(
                    "assessment",
                    """
                    select c.code, r ->> 'code'
                    from certification c, json_array_elements(c.content::json -> 'accessRoutes') r
                    where cast(r ->> 'open' as boolean)""",
                    "candidate",
                    "certification",
                    "select code, unnest(open_routes) from certification"),
            new Copy(
                    "assessment",
                    """
                    select c.code, b.place, b.code #>> '{}'
                    from certification c, json_array_elements(c.content::json #> '{requirements,blocs}')
                         with ordinality b(code, place)""",
                    "candidate",
                    "certification",
                    "select c.code, b.place, b.code from certification c, unnest(blocs) with ordinality b(code, place)"),
            new Copy(
                    "assessment",
                    """
                    select code, content::json #>> '{requirements,experience,months}',
                           content::json #>> '{settings,vae,answerWithinMonths}',
                           content::json #>> '{settings,vae,applicationsPerYear}'
                    from certification""",
                    "candidate",
                    "certification",
                    "select code, experience_months, answer_within_months, applications_per_year from certification"),
            new Copy(
                    "assessment",
                    """
                    select c.code, s.ordinality - 1, s.value ->> 'seat', s.value ->> 'quality',
                           cast(s.value ->> 'permanent' as boolean)
                    from certification c, json_array_elements(c.content::json #> '{panelRule,seats}')
                         with ordinality s""",
                    "jury",
                    "panel_seat",
                    "select certification_code, place, seat, quality, permanent from panel_seat"),
            new Copy(
                    "assessment",
                    """
                    select c.code, b.ordinality - 1, b.value ->> 'code', b.value ->> 'title'
                    from certification c, json_array_elements(c.content::json -> 'blocs') with ordinality b""",
                    "jury",
                    "certification_bloc",
                    "select certification_code, place, code, title from certification_bloc"),
            new Copy("assessment", """
                    select code, content::json #>> '{panelRule,permanentMembers,women}',
                           content::json #>> '{panelRule,permanentMembers,men}',
                           content::json #>> '{settings,conveningNoticeDays,title}',
                           content::json #>> '{settings,conveningNoticeDays,blocs}',
                           content::json #>> '{settings,quorum,members}',
                           content::json #>> '{settings,lateEntryDays}'
                    from certification""", "jury", "certification", """
                    select code, permanent_women, permanent_men, notice_days_for_title, notice_days_for_blocs,
                           quorum_members, late_entry_days
                    from certification"""),
            new Copy(
                    "assessment",
                    """
                    select c.code, s #>> '{}'
                    from certification c, json_array_elements(c.content::json -> 'certificationSites') s""",
                    "jury",
                    "certification",
                    "select code, unnest(certification_sites) from certification"));

    private CatalogueCopies() {}
}
