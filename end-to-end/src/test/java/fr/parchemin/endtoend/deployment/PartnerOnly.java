package fr.parchemin.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Who can sign in at compose's Keycloak and come through its gateway: the partner by its own secret, no demo user. */
record PartnerOnly(OneMachine machine) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    void check() throws IOException, InterruptedException {
        var issuer = Compose.deployment().of(Application.all().getFirst()).variable("PARCHEMIN_ISSUER");
        var tokens = URI.create(machine.told(issuer) + "/protocol/openid-connect/token");
        var partner = post(
                tokens,
                "grant_type=client_credentials&client_id=partner-erp&client_secret="
                        + Compose.secret("PARTNER_ERP_SECRET"));
        assertThat(partner.statusCode()).as(partner.body()).isEqualTo(200);
        assertThat(post(tokens, "grant_type=client_credentials&client_id=partner-erp&client_secret=parchemin")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post(tokens, "grant_type=password&client_id=parchemin-cli&username=certifier&password=parchemin")
                        .statusCode())
                .isEqualTo(401);

        var token = partner.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        var gateway = "http://127.0.0.1:" + machine.port(8080);
        var campuses = CLIENT.send(
                HttpRequest.newBuilder(URI.create(gateway + "/v1/campuses?limit=1"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(campuses.statusCode()).as(campuses.body()).isEqualTo(200);

        var login = CLIENT.send(
                HttpRequest.newBuilder(URI.create(machine.told(issuer)
                                + "/protocol/openid-connect/auth?client_id=parchemin-web&response_type=code&scope=openid"
                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                                + "&redirect_uri=" + URLEncoder.encode(gateway + "/docs", StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(login.statusCode())
                .as("a browser of this gateway may sign in")
                .isEqualTo(200);
    }

    private static HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
