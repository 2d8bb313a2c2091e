package fr.parchemin.endtoend.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Whether what somebody relies on under the old schema still holds under the new one. */
final class SchemaCompatibility {

    private final boolean sentToUs;
    private final List<String> breaks = new ArrayList<>();

    /** A schema that contains itself is looked at once. */
    private final Set<JsonNode> within = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaCompatibility(boolean sentToUs) {
        this.sentToUs = sentToUs;
    }

    /** Of what others read: it only gains optional fields, and says nothing they do not know. */
    static List<String> breaks(JsonNode before, JsonNode after) {
        return breaksForReaders("", Shape.of(before, before), Shape.of(after, after));
    }

    static List<String> breaksForReaders(String at, Shape before, Shape after) {
        return new SchemaCompatibility(false).compared(at, before, after);
    }

    /** Of what others send: all that was accepted is accepted still. */
    static List<String> breaksForSenders(String at, Shape before, Shape after) {
        return new SchemaCompatibility(true).compared(at, before, after);
    }

    private List<String> compared(String at, Shape before, Shape after) {
        compare(at, before, after);
        return breaks;
    }

    private void compare(String at, Shape before, Shape after) {
        if (!before.isNothing() && before.parts().stream().noneMatch(within::contains)) {
            within.addAll(before.parts());
            compareOnce(at, before, after);
            before.parts().forEach(within::remove);
        }
    }

    private void compareOnce(String at, Shape before, Shape after) {
        if (!allows(before.types(), after.types())) {
            breaks.add(at + " was " + before.types() + " and is " + after.types());
        }
        if (!allows(before.formats(), after.formats())) {
            breaks.add(at + " was " + before.formats() + " and is " + after.formats());
        }
        compareValues(at, before, after);
        for (String required : onlyIn(sentToUs ? after : before, sentToUs ? before : after)) {
            breaks.add(at + "/" + required
                    + (sentToUs ? " has to be there from now on" : " is no longer sure to be there"));
        }
        for (String name : before.properties()) {
            Shape now = after.property(name);
            if (now.isNothing()) {
                breaks.add(at + "/" + name + " is gone");
            } else {
                compare(at + "/" + name, before.property(name), now);
            }
        }
        compare(at + "[]", before.items(), after.items());
    }

    private void compareValues(String at, Shape before, Shape after) {
        Shape wider = sentToUs ? after : before;
        Shape narrower = sentToUs ? before : after;
        boolean fits = wider.values().isEmpty()
                || narrower.values().filter(wider.values().get()::containsAll).isPresent();
        if (!fits) {
            breaks.add(at + (sentToUs ? " no longer takes every value" : " has values its readers do not know"));
        }
    }

    /** An empty set is no restriction. */
    private boolean allows(Set<String> before, Set<String> after) {
        Set<String> wider = sentToUs ? after : before;
        Set<String> narrower = sentToUs ? before : after;
        return wider.isEmpty() || (!narrower.isEmpty() && wider.containsAll(narrower));
    }

    private static Set<String> onlyIn(Shape one, Shape other) {
        Set<String> only = new HashSet<>(one.required());
        only.removeAll(other.required());
        return only;
    }
}
