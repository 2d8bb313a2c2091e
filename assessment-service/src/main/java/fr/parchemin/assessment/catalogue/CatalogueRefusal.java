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

    record UnknownBloc(String bloc) implements CatalogueRefusal {
        @Override
        public String code() {
            return "unknown-bloc";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** In an address: nothing is there. */
    record NoSuchBloc(String bloc, String certification) implements CatalogueRefusal {
        @Override
        public String code() {
            return "no-such-bloc";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record BlocOfAnotherCertification(String bloc, String certification) implements CatalogueRefusal {
        @Override
        public String code() {
            return "bloc-of-another-certification";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
