package fr.parchemin.localstack.engine;

/** The passwords of one service's three roles: owner for migrations, app for requests, worker for consumers and timers. */
public record RolePasswords(String owner, String app, String worker) {

    @Override
    public String toString() {
        return "RolePasswords[not shown]";
    }
}
