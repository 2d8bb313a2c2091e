package fr.parchemin.jury.recusal;

import fr.parchemin.jury.enrolment.Company;
import fr.parchemin.jury.enrolment.Involvement;
import fr.parchemin.jury.professional.SearchName;
import java.util.EnumSet;
import java.util.Set;

/** What is known between one member and one candidate. */
record FoundRecusals(Juror juror, Involvement involvement) {

    Set<RecusalGround> grounds() {
        var grounds = EnumSet.noneOf(RecusalGround.class);
        if (involvement.assessorIds().contains(juror.id())) {
            grounds.add(RecusalGround.ASSESSED);
        }
        if (involvement.tutorIds().contains(juror.id())) {
            grounds.add(RecusalGround.TUTORED);
        }
        if (involvement.companies().stream().anyMatch(this::isTheSame)) {
            grounds.add(RecusalGround.SAME_COMPANY);
        }
        if (juror.knownCandidateIds().contains(involvement.candidateId())) {
            grounds.add(RecusalGround.KNOWN);
        }
        return grounds;
    }

    Set<RecusalWarning> warnings() {
        return involvement.companies().stream().anyMatch(company -> !isTheSame(company) && isNamesake(company))
                ? EnumSet.of(RecusalWarning.SAME_COMPANY_NAME)
                : EnumSet.noneOf(RecusalWarning.class);
    }

    private boolean isTheSame(Company company) {
        return juror.siret() != null && juror.siret().equals(company.siret());
    }

    private boolean isNamesake(Company company) {
        return SearchName.of(company.name()).equals(SearchName.of(juror.organisation()));
    }
}
