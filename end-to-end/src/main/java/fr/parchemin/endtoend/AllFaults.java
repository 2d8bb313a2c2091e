package fr.parchemin.endtoend;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.engine.EarlyStart;
import fr.parchemin.endtoend.fault.engine.FullDisks;
import fr.parchemin.endtoend.fault.engine.KafkaAway;
import fr.parchemin.endtoend.fault.engine.KeycloakAway;
import fr.parchemin.endtoend.fault.engine.Lines;
import fr.parchemin.endtoend.fault.input.OddRequests;
import fr.parchemin.endtoend.fault.input.PlantedFaults;
import fr.parchemin.endtoend.fault.input.Replays;
import fr.parchemin.endtoend.fault.input.Strangers;
import fr.parchemin.endtoend.fault.input.UnfitMessages;
import fr.parchemin.endtoend.fault.process.CrashPoints;
import fr.parchemin.endtoend.fault.process.Freezes;
import fr.parchemin.endtoend.fault.process.KillDuringChapter;
import fr.parchemin.endtoend.fault.process.KillDuringSessions;
import fr.parchemin.endtoend.fault.process.KillEach;
import fr.parchemin.endtoend.fault.process.TwoOfEach;
import fr.parchemin.endtoend.fault.process.TwoReplicas;
import java.util.List;

/** Every fault there is, in the order in which they are injected. */
final class AllFaults {

    private static final List<Fault> ALL = List.of(
            new KillEach(),
            new KillDuringChapter(),
            new KillDuringSessions(),
            new KafkaAway(),
            new KeycloakAway(),
            new CrashPoints(),
            new TwoReplicas(),
            new TwoOfEach(),
            new EarlyStart(),
            new Freezes(),
            new Lines(),
            new FullDisks(),
            new UnfitMessages(),
            new OddRequests(),
            new Strangers(),
            new Replays(),
            new PlantedFaults());

    private AllFaults() {}

    static List<String> names() {
        return ALL.stream().map(Fault::name).toList();
    }

    static List<String> unknown(List<String> names) {
        return names.stream().filter(name -> !names().contains(name)).toList();
    }

    /** Those named, or all. */
    static List<Fault> named(List<String> names) {
        return names.isEmpty()
                ? ALL
                : ALL.stream().filter(fault -> names.contains(fault.name())).toList();
    }
}
