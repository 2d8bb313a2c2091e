package fr.parchemin.assessment.catalogue;

import fr.parchemin.web.problem.Refusal;
import java.util.List;

/** Every "no" the catalogue can say. */
sealed interface CatalogueRefusal extends Refusal {

    record UnknownCertification(String certification) implements CatalogueRefusal, Unknown {}

    record UnknownBloc(String certification, List<String> blocs, List<String> known)
            implements CatalogueRefusal, RuleBroken {}

    /** In an address: nothing is there. */
    record UnknownBlocRecord(String bloc, String certification) implements CatalogueRefusal, Unknown {}

    record BlocOfAnotherCertification(String bloc, String certification) implements CatalogueRefusal, RuleBroken {}
}
