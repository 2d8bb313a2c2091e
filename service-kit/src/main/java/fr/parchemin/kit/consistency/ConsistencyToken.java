package fr.parchemin.kit.consistency;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.event.Told;
import fr.parchemin.kit.problem.Refused;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a write has told, opaque to the client that carries it from one service to the next. */
public final class ConsistencyToken {

    public static final String HEADER = "Consistency-Token";

    private static final String FIELD = "\t";
    private static final String ENTRY = "\n";

    private ConsistencyToken() {}

    public static Optional<String> of(List<Told> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var text = told.stream()
                .map(one -> String.join(FIELD, one.topic(), one.subject(), Long.toString(one.sequence())))
                .collect(Collectors.joining(ENTRY));
        return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
    }

    static List<Told> read(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            return Arrays.stream(text.split(ENTRY))
                    .map(entry -> entry.split(FIELD, 3))
                    .map(fields -> new Told(fields[0], fields[1], Long.parseLong(fields[2])))
                    .toList();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new Refused(new UnreadableToken());
        }
    }
}
