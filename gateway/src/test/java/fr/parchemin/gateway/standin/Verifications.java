package fr.parchemin.gateway.standin;

/** What the jury service answers to the codes of the tests. */
final class Verifications {

    private Verifications() {}

    static String of(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "withdrawn" -> certificate("REVOKED", "FULL", "null", "Zoé Marie Nguyễn-Lefèvre", "\"2023-03-01\"");
            case "of-a-bloc" ->
                certificate(
                        "VALID",
                        "BLOC",
                        "{\"code\":\"RNCP14506BC01\",\"title\":\"Organiser et piloter un projet informatique\"}",
                        "Zoé Marie Nguyễn-Lefèvre",
                        "null");
            case "hostile" ->
                certificate("VALID", "FULL", "null", "<script>alert(1)</script> O'Neill & \\\"Fils\\\"", "null");
            default -> certificate("VALID", "FULL", "null", "Zoé Marie Nguyễn-Lefèvre", "null");
        };
    }

    private static String certificate(String status, String kind, String bloc, String name, String revokedOn) {
        return """
                {"status":"%s","certificateNumber":"RNCP14506-2022-00042","kind":"%s",
                 "certification":{"code":"RNCP14506","title":"Responsable en ingénierie des logiciels"},
                 "bloc":%s,"holder":{"name":"%s"},"issuedOn":"2022-06-24","revokedOn":%s,"added":"later"}
                """.formatted(status, kind, bloc, name, revokedOn);
    }
}
