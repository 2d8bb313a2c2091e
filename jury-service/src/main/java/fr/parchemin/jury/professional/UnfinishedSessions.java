package fr.parchemin.jury.professional;

import java.util.List;
import java.util.UUID;

/** What the register asks of sessions, which know professionals and not the other way round. */
public interface UnfinishedSessions {

    /** Those not finished on which a professional has a seat. */
    List<UUID> seating(UUID professional);

    /** Those not finished which an account has signed. */
    List<UUID> signedWith(String account);
}
