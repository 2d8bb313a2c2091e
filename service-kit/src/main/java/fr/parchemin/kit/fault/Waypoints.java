package fr.parchemin.kit.fault;

/** Told when the process passes a point where being killed would hurt most. */
@FunctionalInterface
public interface Waypoints {
    void reached(Waypoint waypoint);
}
