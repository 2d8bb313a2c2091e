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
            new TwoOfEach());

    private AllFaults() {}

    /** Those named, or all. */
    public static List<Fault> named(List<String> names) {
        List<String> unknown = names.stream()
                .filter(name -> ALL.stream().noneMatch(fault -> fault.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + unknown + "; there are "
                    + ALL.stream().map(Fault::name).toList());
        }
        return names.isEmpty()
                ? ALL
                : ALL.stream().filter(fault -> names.contains(fault.name())).toList();
    }
}
