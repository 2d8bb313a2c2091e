package fr.parchemin.assessment.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the State recognised the title before the register did: history, on which nobody enrols. */
record PastRecognition(
        Kind kind,
        Decree decree,
        @Nullable String title,
        @Nullable String observation,
        @Nullable LocalDate validUntil) {

    enum Kind {
        HOMOLOGATION,
        EXTENSION
    }
}
