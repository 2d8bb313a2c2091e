package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.jury.JuryDay;
import fr.parchemin.endtoend.jury.JuryLoad;
import fr.parchemin.endtoend.oracle.ExactlyOnce;
import fr.parchemin.endtoend.platform.Platform;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the jury's tables have of the sessions that a load has closed, beside what the load was told. */
record SessionRows(Platform platform, JuryLoad load) {

    List<String> objections() {
        List<String> objections = new ArrayList<>();
        Collection<JuryDay.Held> held = load.held();
        objections.addAll(ExactlyOnce.objections(
                "session",
                load.tally().madeBy("planSession"),
                held.stream().map(JuryDay.Held::session).toList()));
        objections.addAll(compare(
                "decision",
                held.stream()
                        .flatMap(day -> day.fateByEnrolment().entrySet().stream()
                                .map(fate -> day.session() + " " + fate.getKey() + " "
                                        + fate.getValue().outcome())),
                "select session_id, concat_ws(' ', session_id, enrolment_id, outcome) from decision"));
        objections.addAll(compare(
                "signature",
                held.stream().flatMap(day -> load.members().stream().map(member -> day.session() + " " + member)),
                "select session_id, concat_ws(' ', session_id, member_id) from signature"));
        objections.addAll(compare(
                "certificate",
                held.stream()
                        .flatMap(day -> day.fateByEnrolment().entrySet().stream()
                                .filter(fate -> fate.getValue().outcome().equals("FULL"))
                                .map(fate -> day.session() + " " + fate.getKey() + " FULL")),
                "select session_id, concat_ws(' ', session_id, enrolment_id, kind) from certificate"));
        objections.addAll(compare(
                "minutes",
                held.stream().map(JuryDay.Held::session),
                "select session_id, cast(session_id as text) from minutes"));
        objections.addAll(compare("replaced decision", Stream.of(), """
                select d.session_id, concat_ws(' ', d.session_id, d.enrolment_id, r.outcome)
                from replaced_decision r join decision d on d.id = r.decision_id"""));
        return objections;
    }

    private List<String> compare(String what, Stream<String> told, String question) {
        Set<String> sessions = load.held().stream().map(JuryDay.Held::session).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        platform.database("jury").rows(question, row -> {
            if (sessions.contains(row.getString(1))) {
                found.add(row.getString(2));
            }
            return found;
        });
        return ExactlyOnce.objections(what, told.toList(), found);
    }
}
