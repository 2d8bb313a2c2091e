package fr.parchemin.jury.panel;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The panel's rules once more, written from the sheet's sentence and not from the code: one president, four permanent
 * members with parity of employers and employees and of women and men, two professionals.
 */
final class PanelByHand {

    static final String[] SEATS = {
        "PRESIDENT", "EMPLOYERS_1", "EMPLOYERS_2", "EMPLOYEES_1", "EMPLOYEES_2", "PROFESSIONAL_1", "PROFESSIONAL_2"
    };

    /** Somebody as a line of a list: a woman or not, the qualities by their first letters, days of mandate as numbers. */
    record Person(String id, boolean woman, Set<String> qualities, int from, int to) {}

    private PanelByHand() {}

    /** For instance {@code MANDATE_NOT_VALID EMPLOYERS_1 by 17}; one line per seat, parity in one line. */
    static SortedSet<String> objections(Person[] seated, int day) {
        SortedSet<String> objections = new TreeSet<>();
        int women = 0;
        int permanent = 0;
        StringBuilder four = new StringBuilder();
        for (int place = 0; place < 7; place++) {
            Person person = seated[place];
            if (person == null) {
                objections.add("SEAT_EMPTY " + SEATS[place]);
                continue;
            }
            String asked = SEATS[place].split("_", -1)[0];
            if (!person.qualities().contains(asked)) {
                objections.add("QUALITY_NOT_HELD " + SEATS[place] + " by " + person.id());
            }
            if (day < person.from() || day > person.to()) {
                objections.add("MANDATE_NOT_VALID " + SEATS[place] + " by " + person.id());
            }
            if (place >= 1 && place <= 4) {
                permanent++;
                women += person.woman() ? 1 : 0;
                four.append(' ').append(person.id());
            }
        }
        if (permanent == 4 && women != 2) {
            objections.add("GENDER_PARITY by" + four);
        }
        return objections;
    }
}
