package fr.parchemin.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as somebody who was shown a certificate · GET /verify/{code}")
class VerifierIT {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void a_valid_one_is_shown_in_french() {
        page("/verify/printed", "fr-FR,fr;q=0.9,en;q=0.5")
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(containsString("<html lang=\"fr\">"))
                .body(containsString("Ce parchemin est valide"))
                .body(containsString("Zoé Marie Nguyễn-Lefèvre"))
                .body(containsString("RNCP14506-2022-00042"))
                .body(containsString("Responsable en ingénierie des logiciels"))
                .body(containsString("<time datetime=\"2022-06-24\">24 juin 2022</time>"))
                .body(containsString("href=\"?lang=en\""))
                .body(not(containsString("Retrait")));
    }

    @Test
    void a_valid_one_is_shown_in_english() {
        page("/verify/printed", "en")
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("This certificate is valid"))
                .body(containsString("24 June 2022"))
                .body(containsString("href=\"?lang=fr\""));
    }

    @Test
    void the_link_to_the_other_language_outweighs_the_browser() {
        page("/verify/printed?lang=fr", "en").header("Content-Language", "fr");
        page("/verify/printed?lang=en", "fr").header("Content-Language", "en");
        page("/verify/printed?lang=<script>", "fr").header("Content-Language", "fr");
    }

    @Test
    void a_revoked_one_says_so_with_its_date() {
        page("/verify/withdrawn", "fr")
                .statusCode(200)
                .body(containsString("Ce parchemin a été retiré"))
                .body(containsString("<time datetime=\"2023-03-01\">1er mars 2023</time>"))
                .body(not(containsString("est valide")));
        page("/verify/withdrawn", "en")
                .body(containsString("This certificate was revoked"))
                .body(containsString("1 March 2023"))
                .body(not(containsString("is valid")));
    }

    @Test
    void one_of_a_bloc_names_the_bloc() {
        page("/verify/of-a-bloc", "fr")
                .body(containsString("Cette attestation de bloc est valide"))
                .body(containsString("Organiser et piloter un projet informatique"))
                .body(containsString("RNCP14506BC01"));
    }

    @Test
    void a_code_that_nobody_was_given_is_a_page_that_does_not_exist() {
        page("/verify/guessed", "fr").statusCode(404).body(containsString("Aucun document ne porte ce code"));
        page("/verify/guessed", "en")
                .statusCode(404)
                .body(containsString("No certificate has this code"))
                .body(not(containsString("guessed")));
    }

    @Test
    void a_register_that_does_not_answer_says_nothing_about_the_certificate() {
        page("/verify/breaks-off", "en")
                .statusCode(503)
                .header("Retry-After", "1")
                .body(containsString("This says nothing about the certificate."));
        page("/verify/no-certificate-at-all", "fr").statusCode(503);
    }

    @Test
    void whatever_stands_in_a_name_is_text() {
        page("/verify/hostile", "en")
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; O&#39;Neill &amp; &quot;Fils&quot;"))
                .body(not(containsString("<script")));
    }

    @Test
    void the_page_runs_nothing_and_is_kept_nowhere() {
        page("/verify/printed", "fr")
                .contentType("text/html; charset=utf-8")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                containsString("base-uri 'none'"),
                                containsString("form-action 'self'"),
                                not(containsString("script-src")),
                                not(containsString("unsafe-inline"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Vary", containsString("Accept-Language"))
                .header("Set-Cookie", nullValue())
                .body(not(containsString("<script")))
                .body(not(containsString("style=")))
                .body(not(containsString("://")));
    }

    @Test
    void a_program_is_answered_by_the_register_itself() {
        given().accept("application/json")
                .get("/verify/printed")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo("VALID"))
                .body("certificateNumber", equalTo("RNCP14506-2022-00042"));
        given().accept("application/json")
                .get("/verify/guessed")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        given().accept("application/json").get("/verify/breaks-off").then().statusCode(503);
    }

    @Test
    void the_page_cannot_be_written_to() {
        given().post("/verify/printed").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().post("/verify").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void who_has_only_a_code_finds_a_form_to_type_it_into() {
        for (String address : List.of("/verify", "/verify/", "/verify?code=", "/verify?code=+.+")) {
            page(address, "fr")
                    .statusCode(200)
                    .body(containsString("<form action=\"/verify\" method=\"get\">"))
                    .body(containsString("name=\"code\""))
                    .body(containsString("Code imprimé sur le document"))
                    .header("Cache-Control", "no-store");
        }
        page("/verify/guessed", "en").body(containsString("<form")).body(containsString("Verify another document"));
        page("/verify/printed", "en").body(containsString("<form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8Q4T-V0ZK-M3RD",
                " 8q4t%E2%80%93V0ZK%E2%80%93m3rd. ", // en dash, full stop
                "8Q4T%E2%80%91V0ZK%C2%A0M3RD%0D%0A", // no-break hyphen and blank
                "https://parchemin.example/verify/8Q4T-V0ZK-M3RD?lang=fr",
                "%EF%BC%98Q4T%C2%ADV0ZK%E2%80%8BM3RD", // full width, soft hyphen, zero width
            })
    void what_is_typed_into_the_form_leads_to_the_address_that_is_printed(String typed) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/verify?lang=fr&code=" + typed.replace(" ", "+").replace("?", "%3F"))
                .then()
                .statusCode(303)
                .header("Location", equalToIgnoringCase("/verify/8Q4TV0ZKM3RD?lang=fr"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void the_certifier_and_the_level_stand_on_it() {
        page("/verify/printed", "fr")
                .body(containsString("<dt>Certificateur</dt><dd>CESI</dd>"))
                .body(containsString("<dt>Niveau</dt><dd>6 (nomenclature Europe), II (nomenclature de 1969)</dd>"));
        page("/verify/of-a-bloc", "en")
                .body(containsString("<dt>Certifier</dt><dd>CESI</dd>"))
                .body(containsString("<dt>Level of the certification</dt><dd>6 (European nomenclature)"));
    }

    @Test
    void over_a_bloc_no_word_of_the_whole_certification_s_parchment_is_used() {
        page("/verify/of-a-bloc", "fr")
                .body(not(containsStringIgnoringCase("parchemin ")))
                .body(containsString("Vérification d&#39;une attestation de bloc"))
                .body(containsString("<dt>Bloc de la certification</dt>"))
                .body(containsString("ce seul bloc, et non la certification entière"));
        page("/verify/of-a-bloc", "en")
                .body(containsString("Verification of a certificate of a bloc"))
                .body(containsString("<dt>A bloc of the certification</dt>"))
                .body(containsString("this bloc only"));
        page("/verify/printed", "fr").body(not(containsString("ce seul bloc")));
    }

    private static ValidatableResponse page(String path, String languages) {
        return given().urlEncodingEnabled(false)
                .header("Accept", BROWSER)
                .header("Accept-Language", languages)
                .get(path.replace("<", "%3C").replace(">", "%3E"))
                .then();
    }
}
