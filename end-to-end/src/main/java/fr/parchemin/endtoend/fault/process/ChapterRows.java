package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.chapter.Tally;
import fr.parchemin.endtoend.oracle.ExactlyOnce;
import fr.parchemin.endtoend.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The owners' rows of the persons whom a load has led, beside what the load was told. */
record ChapterRows(Platform platform, Tally tally) {

    private static final String CANDIDATE = "createCandidate";
    private static final String ENROLMENT = "openEnrolment";

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "candidate",
                    CANDIDATE,
                    CANDIDATE,
                    "candidate",
                    "select id, id, concat_ws(' ', birth_name, first_names, birth_year, birth_month, birth_day)"
                            + " from candidate"),
            new Kind(
                    "enrolment",
                    ENROLMENT,
                    CANDIDATE,
                    "candidate",
                    "select id, candidate_id, concat_ws(' ', candidate_id, certification) from enrolment"),
            new Kind(
                    "experience",
                    "addExperience",
                    ENROLMENT,
                    "candidate",
                    "select id, enrolment_id, concat_ws(' ', enrolment_id, company, starts_on, ends_on) from experience"),
            new Kind(
                    "assessment",
                    "holdAssessment",
                    ENROLMENT,
                    "assessment",
                    "select a.id, a.enrolment_id, concat_ws(' ', a.enrolment_id, s.bloc, s.held_on)"
                            + " from assessment a join sitting s on s.id = a.id"),
            new Kind(
                    "dissertation",
                    "depositDissertation",
                    ENROLMENT,
                    "assessment",
                    "select id, enrolment_id, concat_ws(' ', enrolment_id, deposited_on) from dissertation"));

    /** The rows have an id, the id of what they belong to, and what no second one may say. */
    private record Kind(String name, String operation, String parent, String owner, String rows) {}

    private record Row(String id, String parent, String content) {}

    List<String> objections() {
        List<String> objections = new ArrayList<>();
        for (Kind kind : KINDS) {
            Set<String> parents = Set.copyOf(tally.madeBy(kind.parent()));
            List<Row> rows = platform
                    .database(kind.owner())
                    .rows(kind.rows(), row -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                    .stream()
                    .filter(row -> parents.contains(row.parent()))
                    .toList();
            objections.addAll(ExactlyOnce.objections(
                    kind.name(),
                    tally.madeBy(kind.operation()),
                    rows.stream().map(Row::id).toList()));
            objections.addAll(ExactlyOnce.doubled(
                    kind.name(), rows.stream().map(Row::content).toList()));
        }
        return objections;
    }
}
