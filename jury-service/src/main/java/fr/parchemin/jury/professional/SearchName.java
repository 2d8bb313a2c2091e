package fr.parchemin.jury.professional;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people look for it: case, accents, hyphens and apostrophes make no difference. */
public record SearchName(String value) {

    public static SearchName of(String name) {
        var ligaturesApart = name.toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        var bare = Normalizer.normalize(ligaturesApart, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return new SearchName(bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
    }
}
