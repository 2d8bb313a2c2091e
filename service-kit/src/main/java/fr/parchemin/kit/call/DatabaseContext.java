package fr.parchemin.kit.call;

import jakarta.persistence.EntityManager;

/** What row-level security asks about the caller of a transaction; unset it shows nothing and takes nothing. */
record DatabaseContext(String caller, String roles, String scope) {

    static final DatabaseContext OF_NOBODY = new DatabaseContext("", "", "");

    private static final String SEPARATOR = ",";

    static DatabaseContext of(Caller caller) {
        var scope = caller.scope();
        return new DatabaseContext(
                caller.id(),
                String.join(SEPARATOR, caller.roles()),
                scope.contains(Caller.EVERYTHING) ? Caller.EVERYTHING : String.join(SEPARATOR, scope));
    }

    /** The transaction's first statement. */
    void open(EntityManager entities, boolean readOnly) {
        entities.createNativeQuery("select set_config('parchemin.caller', :caller, true),"
                        + " set_config('parchemin.roles', :roles, true),"
                        + " set_config('parchemin.scope', :scope, true),"
                        + " set_config('transaction_read_only', :readOnly, true)")
                .setParameter("caller", caller)
                .setParameter("roles", roles)
                .setParameter("scope", scope)
                .setParameter("readOnly", readOnly ? "on" : "off")
                .getSingleResult();
    }
}
