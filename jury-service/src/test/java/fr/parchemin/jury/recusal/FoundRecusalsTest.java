package fr.parchemin.jury.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.enrolment.Company;
import fr.parchemin.jury.enrolment.Involvement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundRecusalsTest {

    private static final String SIRET = "73282932000074";
    private static final String SECOND_SITE = "73282932000082";
    private static final UUID CANDIDATE = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void nothingIsFoundBetweenStrangers() {
        var found = new FoundRecusals(juror("Ateliers du Rhône", SIRET), nobody());

        assertThat(found.grounds()).isEmpty();
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void whoAssessedThePersonIsRecused() {
        assertThat(grounds(new Involvement(CANDIDATE, Set.of(SOMEBODY, MEMBER), Set.of(), List.of())))
                .containsExactly(RecusalGround.ASSESSED);
    }

    @Test
    void whoAssessedAnotherIsNot() {
        assertThat(grounds(new Involvement(CANDIDATE, Set.of(SOMEBODY), Set.of(SOMEBODY), List.of())))
                .isEmpty();
    }

    @Test
    void whoTutoredIsRecused() {
        assertThat(grounds(new Involvement(CANDIDATE, Set.of(), Set.of(SOMEBODY, MEMBER), List.of())))
                .containsExactly(RecusalGround.TUTORED);
    }

    @Test
    void whoKnowsTheCandidateIsRecusedForNobodyElse() {
        var knowing = new Juror(MEMBER, "Ateliers du Rhône", null, Set.of(CANDIDATE), Set.of());

        assertThat(new FoundRecusals(knowing, nobody()).grounds()).containsExactly(RecusalGround.KNOWN);
        assertThat(new FoundRecusals(knowing, new Involvement(SOMEBODY, Set.of(), Set.of(), List.of())).grounds())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // of the member, of the candidate's company, its name, recused, warned
        SIRET + ", " + SIRET + ",       Ateliers du Rhône,   true,  false",
        SIRET + ", " + SIRET + ",       Another name,        true,  false",
        SIRET + ", " + SECOND_SITE + ", Another name,        false, false",
        SIRET + ", " + SECOND_SITE + ", Ateliers du Rhône,   false, true",
        SIRET + ", ,                    Ateliers du Rhône,   false, true",
        SIRET + ", ,                    Another name,        false, false",
        ", " + SIRET + ",               Ateliers du Rhône,   false, true",
        ", ,                            Ateliers du Rhône,   false, true",
        ", ,                            ATELIERS DU RHONE,   false, true",
        ", ,                            Ateliers-du Rhône,   false, true",
        ", ,                            Ateliers du Rhône 2, false, false",
        ", ,                            Another name,        false, false",
    })
    void theSameSiretRecusesAndTheSameNameWarns(
            @Nullable String siret,
            @Nullable String companySiret,
            String companyName,
            boolean recused,
            boolean warned) {
        var found = new FoundRecusals(
                juror("Ateliers du Rhône", siret),
                new Involvement(
                        CANDIDATE,
                        Set.of(),
                        Set.of(),
                        List.of(new Company("Les Toits de Lyon", null), new Company(companyName, companySiret))));

        assertThat(found.grounds().contains(RecusalGround.SAME_COMPANY)).isEqualTo(recused);
        assertThat(!found.warnings().isEmpty()).isEqualTo(warned);
    }

    @Test
    void everyGroundIsNamed() {
        var found = new FoundRecusals(
                new Juror(MEMBER, "Ateliers du Rhône", SIRET, Set.of(CANDIDATE), Set.of()),
                new Involvement(
                        CANDIDATE, Set.of(MEMBER), Set.of(MEMBER), List.of(new Company("Ateliers du Rhône", SIRET))));

        assertThat(found.grounds())
                .containsExactly(
                        RecusalGround.ASSESSED, RecusalGround.TUTORED, RecusalGround.SAME_COMPANY, RecusalGround.KNOWN);
    }

    private static Set<RecusalGround> grounds(Involvement involvement) {
        return new FoundRecusals(juror("Ateliers du Rhône", SIRET), involvement).grounds();
    }

    private static Involvement nobody() {
        return new Involvement(CANDIDATE, Set.of(), Set.of(), List.of());
    }

    private static Juror juror(String organisation, @Nullable String siret) {
        return new Juror(MEMBER, organisation, siret, Set.of(), Set.of());
    }
}
