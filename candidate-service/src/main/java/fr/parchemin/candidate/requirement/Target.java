package fr.parchemin.candidate.requirement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.parchemin.candidate.Codes;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an enrolment aims at: the whole certification, or some of its blocs. */
@Schema(name = "EnrolmentTarget", description = "The whole certification, or chosen blocs")
public record Target(
        @NotNull @Schema(examples = "FULL") Kind kind,

        @Size(max = 50) @Schema(description = "The chosen blocs; none when the whole is aimed at", examples = "[]")
        List<@Pattern(regexp = Codes.BLOC) String> blocs) {

    public enum Kind {
        FULL,
        BLOCS
    }

    public static final Target WHOLE = new Target(Kind.FULL, List.of());

    public Target(Kind kind, @Nullable List<String> blocs) {
        this.kind = kind;
        this.blocs = blocs == null || blocs.stream().anyMatch(Objects::isNull) ? List.of() : List.copyOf(blocs);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "{enrolment.target}") public boolean isConsistent() {
        return switch (kind) {
            case null -> true;
            case FULL -> blocs.isEmpty();
            case BLOCS -> !blocs.isEmpty() && new HashSet<>(blocs).size() == blocs.size();
        };
    }
}
