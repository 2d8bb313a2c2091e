package fr.parchemin.kit.testing;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;

/** REST Assured would say of every body but plain JSON that it is in ISO-8859-1. */
public final class NoCharset implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.config = RestAssured.config()
                .encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .defaultContentCharset(StandardCharsets.UTF_8));
    }
}
