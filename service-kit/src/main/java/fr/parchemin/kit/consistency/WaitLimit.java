package fr.parchemin.kit.consistency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How many requests may wait at one time: a caller who waits with all connections stops nobody else. */
@ApplicationScoped
class WaitLimit {

    static final int MOST = 32;
    static final int MOST_OF_ONE_CALLER = 8;

    private final Map<String, Integer> waiting = new HashMap<>();
    private int all;

    /** False: there is no place; the request goes on without a wait. */
    synchronized boolean begin(String caller) {
        var own = waiting.getOrDefault(caller, 0);
        if (all >= MOST || own >= MOST_OF_ONE_CALLER) {
            return false;
        }
        waiting.put(caller, own + 1);
        all++;
        return true;
    }

    synchronized void end(String caller) {
        all--;
        waiting.computeIfPresent(caller, (_, own) -> own == 1 ? null : own - 1);
    }
}
