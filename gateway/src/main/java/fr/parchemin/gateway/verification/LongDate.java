package fr.parchemin.gateway.verification;

import fr.parchemin.web.problem.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A date in words: the first of a month is an ordinal in French, the other days are not. */
record LongDate(LocalDate date) {

    String in(Language language) {
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.region())
                .format(date);
        return language == Language.FRENCH && date.getDayOfMonth() == 1 ? words.replaceFirst("^1 ", "1er ") : words;
    }
}
