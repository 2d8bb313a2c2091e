package fr.parchemin.assessment.enrolment;

import java.util.List;

/** The whole certification, or some of its blocs. */
record Target(Kind kind, List<String> blocs) {

    enum Kind {
        FULL,
        BLOCS
    }

    boolean includes(String bloc) {
        return switch (kind) {
            case FULL -> true;
            case BLOCS -> blocs.contains(bloc);
        };
    }
}
