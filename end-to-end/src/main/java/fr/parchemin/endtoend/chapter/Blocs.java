package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The blocs of a certification and their skills, as the catalogue states them. */
public record Blocs(Map<String, List<String>> skillsByBloc) {

    public static Blocs of(Answer certification) {
        Map<String, List<String>> skills = new LinkedHashMap<>();
        certification
                .json()
                .path("blocs")
                .forEach(bloc -> skills.put(
                        bloc.path("code").asText(),
                        bloc.path("skills")
                                .valueStream()
                                .map(skill -> skill.path("code").asText())
                                .toList()));
        return new Blocs(skills);
    }

    public List<String> codes() {
        return List.copyOf(skillsByBloc.keySet());
    }

    public List<String> skillsOf(String bloc) {
        return Objects.requireNonNull(skillsByBloc.get(bloc), bloc);
    }

    /** Every skill of the bloc acquired. */
    public List<String> allAcquired(String bloc) {
        return skillsOf(bloc).stream().map(skill -> "ACQUIRED").toList();
    }

    /** All but the first. */
    public List<String> oneInProgress(String bloc) {
        List<String> skills = skillsOf(bloc);
        return skills.stream()
                .map(skill -> skill.equals(skills.getFirst()) ? "IN_PROGRESS" : "ACQUIRED")
                .toList();
    }
}
