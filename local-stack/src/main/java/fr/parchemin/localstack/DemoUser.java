package fr.parchemin.localstack;

import fr.parchemin.localstack.engine.Tokens;
import fr.parchemin.localstack.machine.StackFailure;
import java.util.List;
import java.util.stream.Collectors;

/** A user of the local realm. */
record DemoUser(String name, String role, String campuses) {

    public static final String PASSWORD = "parchemin";

    static final DemoUser CERTIFIER = new DemoUser("certifier", "certifier", "*");
    static final DemoUser OPERATOR = new DemoUser("operator", "operator", "none");

    static final List<DemoUser> ALL = List.of(
            CERTIFIER,
            new DemoUser("lyon-admin", "campus-admin", "LYON"),
            new DemoUser("nantes-admin", "campus-admin", "NANTES"),
            new DemoUser("assessor", "assessor", "LYON"),
            new DemoUser("jury-member", "jury-member", "*"),
            new DemoUser("jury-president", "jury-member", "*"),
            new DemoUser("jury-employers-1", "jury-member", "*"),
            new DemoUser("jury-employers-2", "jury-member", "*"),
            new DemoUser("jury-employees-1", "jury-member", "*"),
            new DemoUser("jury-employees-2", "jury-member", "*"),
            new DemoUser("jury-professional-1", "jury-member", "*"),
            new DemoUser("jury-professional-2", "jury-member", "*"),
            new DemoUser("auditor", "auditor", "*"),
            OPERATOR);

    static DemoUser named(String name) {
        return ALL.stream()
                .filter(user -> user.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new StackFailure("There is no demo user " + name + ": it is one of " + names() + "."));
    }

    static String names() {
        return ALL.stream().map(DemoUser::name).collect(Collectors.joining(", "));
    }

    String token(String issuer) {
        return Tokens.of(issuer, name, PASSWORD);
    }
}
