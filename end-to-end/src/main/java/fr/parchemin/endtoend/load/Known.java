package fr.parchemin.endtoend.load;

/** A cohort as its client last had it acknowledged. */
public record Known(String id, String path, String name, String tag) {

    public long version() {
        return version(tag);
    }

    static long version(String tag) {
        return Long.parseLong(tag.substring(1, tag.indexOf('-')));
    }
}
