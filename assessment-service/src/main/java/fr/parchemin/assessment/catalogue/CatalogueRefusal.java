package fr.parchemin.assessment.catalogue;

import fr.parchemin.kit.problem.Refusal;

/** Every "no" the catalogue can say. */
sealed interface CatalogueRefusal extends Refusal {

    record UnknownCertification(String certification) implements CatalogueRefusal {
        @Override
        public String code() {
            return "unknown-certification";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
