package fr.parchemin.kit.listing;

import fr.parchemin.kit.opaque.OpaqueTexts;
import fr.parchemin.kit.text.MadeHere;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The part of a list's query that every list has. */
public class PageRequest {

    private static final int MOST = 200;
    private static final String PURPOSE = "cursor of ";
    private static final Set<String> PAGING = Set.of("limit", "cursor", "count");

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Items on a page, 1 to 200", example = "50")
    int limit;

    @QueryParam("cursor")
    @MadeHere
    @Parameter(description = "From the next link of the page before; opaque, and bound to its filters")
    @Nullable String cursor;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Also tell the total")
    boolean count;

    @Context
    UriInfo uri;

    @Inject
    OpaqueTexts texts;

    @SuppressWarnings("NullAway.Init")
    PageRequest() {}

    /**
     * Reads one page.
     *
     * @param read the rows after the given key, at most so many
     * @param key what the list is sorted by, unique
     */
    public <T> Page<T> page(Read<T> read, Function<T, String> key, LongSupplier total) {
        if (limit <= 0 || limit > MOST) {
            throw new Refused(new InvalidRequest(List.of(
                    new Violation("query", "limit", "positive", "out-of-bounds", Map.of("least", 1, "most", MOST)))));
        }
        var filters = uri.getPath() + filters();
        var after = cursor == null ? null : read(cursor, filters);
        var rows = read.after(after, limit + 1);
        var items = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? link(texts.encrypt(PURPOSE + filters, key.apply(items.getLast()))) : null;
        return new Page<>(items, next, uri.getRequestUri().getRawPath() + query(), count ? total.getAsLong() : null);
    }

    /** Of this list with these filters, or of none. */
    private String read(String cursor, String filters) {
        return texts.decrypt(PURPOSE + filters, cursor).orElseThrow(() -> new Refused(new CursorOfAnotherList()));
    }

    private String query() {
        var query = uri.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private String link(String next) {
        var link = uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private String filters() {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(PAGING);
        return filters.toString();
    }

    /** Reads at most {@code limit} rows whose key lies after the given one; null: from the start. */
    @FunctionalInterface
    public interface Read<T> {
        List<T> after(@Nullable String key, int limit);
    }
}
