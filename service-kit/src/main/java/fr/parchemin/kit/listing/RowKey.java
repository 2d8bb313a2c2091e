package fr.parchemin.kit.listing;

import fr.parchemin.web.problem.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key a page begins after, as the list that made it reads it back; whatever else a cursor carries is not ours. */
public final class RowKey {

    private static final UUID FIRST = new UUID(0, 0);

    private RowKey() {}

    /** Of a list that is sorted by id; without a key: before the first row. */
    public static UUID id(@Nullable String key) {
        if (key == null) {
            return FIRST;
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noId) {
            throw foreign();
        }
    }

    /** For a key of another shape. */
    public static Refused foreign() {
        return new Refused(new CursorOfAnotherList());
    }
}
