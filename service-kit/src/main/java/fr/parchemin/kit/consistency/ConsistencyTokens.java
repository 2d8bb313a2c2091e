package fr.parchemin.kit.consistency;

import fr.parchemin.kit.event.Told;
import fr.parchemin.kit.opaque.OpaqueTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a write has told, opaque to the client that carries it from one service to the next, and good for that client only. */
@ApplicationScoped
public class ConsistencyTokens {

    public static final String HEADER = "Consistency-Token";

    /** Answered, as false, when the state that the token names did not come in time. */
    public static final String REACHED = "Consistency-Reached";

    /** More would not fit into a header: about 40 characters each. */
    private static final int MOST_SUBJECTS = 100;

    private static final String PURPOSE = "consistency of ";
    private static final String FIELD = "\t";
    private static final String ENTRY = "\n";

    private final OpaqueTexts texts;

    ConsistencyTokens(OpaqueTexts texts) {
        this.texts = texts;
    }

    /** Empty when nothing was told. */
    public Optional<String> of(List<Told> told, String caller) {
        return told.isEmpty() ? Optional.empty() : Optional.of(texts.encrypt(PURPOSE + caller, text(told)));
    }

    /** Whatever is not ours, or was given to somebody else, asks for nothing. */
    List<Told> read(@Nullable String token, String caller) {
        return Optional.ofNullable(token)
                .flatMap(sent -> texts.decrypt(PURPOSE + caller, sent))
                .map(ConsistencyTokens::told)
                .orElse(List.of());
    }

    private static String text(List<Told> told) {
        return told.stream()
                .limit(MOST_SUBJECTS)
                .map(one -> String.join(FIELD, one.topic(), one.subject(), Long.toString(one.sequence())))
                .collect(Collectors.joining(ENTRY));
    }

    private static List<Told> told(String text) {
        return Arrays.stream(text.split(ENTRY))
                .map(entry -> entry.split(FIELD, 3))
                .map(fields -> new Told(fields[0], fields[1], Long.parseLong(fields[2])))
                .toList();
    }
}
