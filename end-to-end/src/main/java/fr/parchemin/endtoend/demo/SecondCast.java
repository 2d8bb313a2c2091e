package fr.parchemin.endtoend.demo;

import fr.parchemin.endtoend.jury.Newcomers;
import fr.parchemin.endtoend.jury.Seven;
import java.util.List;

/** Who the second chapter is about: three enrolments, and the seven who hear them. */
record SecondCast(
        Narrator narrator, Newcomers newcomers, Seven seven, String ready, String conditional, String absent) {

    /** The first one has come here by the first chapter, two more are led here without a word. */
    static SecondCast around(Narrator narrator, String ready) {
        Newcomers newcomers = Newcomers.by(narrator.quietly());
        Seven seven = narrator.seven();
        String conditional = newcomers.enrolled();
        List<String> blocs = newcomers.blocs();
        for (String bloc : blocs.subList(0, blocs.size() - 1)) {
            newcomers.pass(conditional, bloc, "2021-06-07", seven.member("PROFESSIONAL_1"));
        }
        return new SecondCast(narrator, newcomers, seven, ready, conditional, newcomers.ready());
    }
}
