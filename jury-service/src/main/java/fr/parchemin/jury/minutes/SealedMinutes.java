package fr.parchemin.jury.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SealedMinutes implements PanacheRepositoryBase<Minutes, String> {

    Seal sealAt(String certification, int position) {
        return position == 0
                ? Seal.NONE
                : find("certification = ?1 and position = ?2", certification, position)
                        .singleResultOptional()
                        .map(minutes -> new Seal(minutes.sha256()))
                        .orElseThrow(() -> new IllegalStateException(
                                "the minutes of " + certification + " at position " + position + " are gone"));
    }

    Optional<Minutes> of(UUID sessionId) {
        return find("sessionId", sessionId).firstResultOptional();
    }

    List<Minutes> chain(String certification) {
        return list("certification = ?1 order by position", certification);
    }
}
