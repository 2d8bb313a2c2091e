package fr.parchemin.campus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedSitesTest {

    private final List<Site> sites = read();

    @Test
    void twenty_four_sites_prepare_and_one_that_does_not_certifies() {
        assertEquals(25, sites.size());
        assertEquals(25, sites.stream().map(Site::code).distinct().count());
        assertEquals(
                24,
                sites.stream()
                        .filter(site -> site.roles().equals(List.of("PREPARATION")))
                        .count());
        assertEquals(
                List.of("PARIS-CAMBRONNE"),
                sites.stream()
                        .filter(site -> site.roles().equals(List.of("CERTIFICATION")))
                        .map(site -> site.code().value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LYON            | 69134 | Écully Cedex             | 19 av. Guy de Collongue - 69 134 Ecully Cedex
            BREST           | 29200 | Brest                    | 2 avenue de Provence 29200 BREST
            LA-ROCHELLE     | 17042 | La Rochelle Cedex 1      | Maison des Sciences de l’ingénieur - Pôle Sciences et Technologie - Avenue Michel Crépeau - 17042 La Rochelle Cedex 1
            AIX-EN-PROVENCE | 13545 | Aix-en-Provence Cedex 04 | Europôle de l’Arbois - Pavillon Martel - Av. Louis Philibert - BP 30 - 13545 Aix-en-Provence cedex 04
            PARIS-CAMBRONNE | 75015 | Paris                    | CESI 30 rue Cambronne 75015 PARIS
            """)
    void the_printed_address_stands_beside_the_normalised_one(
            String code, String postcode, String town, String addressAsPublished) {
        Site site = site(code);

        assertEquals(postcode, site.address().postcode());
        assertEquals(town, site.address().town());
        assertEquals(addressAsPublished, site.addressAsPublished());
    }

    @Test
    void every_postcode_is_the_printed_one() {
        for (Site site : sites) {
            String printed = site.addressAsPublished().replace("69 134", "69134");
            assertTrue(printed.contains(site.address().postcode()), site.addressAsPublished());
        }
    }

    @Test
    void only_la_reunion_lives_in_another_zone() {
        Predicate<Site> overseas = site -> site.code().value().equals("LA-REUNION");

        assertEquals(ZoneId.of("Indian/Reunion"), site("LA-REUNION").zone());
        assertTrue(sites.stream()
                .filter(overseas.negate())
                .allMatch(site -> site.zone().equals(ZoneId.of("Europe/Paris"))));
    }

    @Test
    void every_site_bears_the_name_of_its_certifier() {
        assertTrue(sites.stream().allMatch(site -> site.name().startsWith("CESI ")));
        assertEquals("CESI La Réunion", site("LA-REUNION").name());
    }

    private Site site(String code) {
        return sites.stream()
                .filter(site -> site.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Site> read() {
        try (InputStream file = PublishedSitesTest.class.getResourceAsStream("/sites.json")) {
            return Arrays.stream(new ObjectMapper().readValue(Objects.requireNonNull(file), PublishedSite[].class))
                    .map(PublishedSite::checked)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private record Site(
            CampusCode code,
            String name,
            List<String> roles,
            String addressAsPublished,
            Address address,
            ZoneId zone) {}

    private record PublishedSite(
            String code, String name, List<String> roles, String addressAsPublished, Address address, String zone) {

        Site checked() {
            return new Site(new CampusCode(code), name, roles, addressAsPublished, address, ZoneId.of(zone));
        }
    }
}
