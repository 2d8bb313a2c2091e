package fr.parchemin.endtoend.fault;

import java.util.List;

/** Every fault there is, in the order in which they are injected. */
public final class AllFaults {

    private static final List<Fault> ALL = List.of(
            new KillEach(),
            new KillDuringChapter(),
            new KillDuringSessions(),
            new KafkaAway(),
            new KeycloakAway(),
            new CrashPoints(),
            new TwoReplicas(),
            new TwoOfEach(),
            new OddRequests());

    private AllFaults() {}

    public static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }

    public static List<String> unknown(List<String> names) {
        return names.stream().filter(name -> !names().contains(name)).toList();
    }

    /** Those named, or all. */
    public static List<Fault> named(List<String> names) {
        return names.isEmpty()
                ? ALL
                : ALL.stream().filter(fault -> names.contains(fault.name())).toList();
    }
}
