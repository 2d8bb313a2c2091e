package fr.parchemin.kit.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed description of the API is the served one; {@code -Dsnapshot.update=true} writes it anew. */
public final class OpenApiSnapshot {

    private static final Path SNAPSHOT = Path.of("contracts", "openapi.yaml");

    private OpenApiSnapshot() {}

    /** Returns what is committed after a possible update, and what is served. */
    public static Compared compare() {
        var served = given().auth()
                .oauth2(RealParts.SCRAPER_TOKEN)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try {
            if (Boolean.getBoolean("snapshot.update")) {
                Files.write(SNAPSHOT, served);
            }
            return new Compared(Files.readString(SNAPSHOT), new String(served, UTF_8));
        } catch (IOException missing) {
            throw new IllegalStateException(SNAPSHOT + " cannot be read: run with -Dsnapshot.update=true", missing);
        }
    }

    public record Compared(String committed, String served) {}
}
