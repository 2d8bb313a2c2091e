package fr.parchemin.candidate.requirement;

import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an enrolment aims at: the whole certification, or some of its blocs. */
@ValidValue
@Schema(name = "EnrolmentTarget", description = "The whole certification, or chosen blocs")
public record Target(
        @NotNull @Schema(examples = "FULL") Kind kind,

        @Size(max = 50) @Schema(description = "The chosen blocs; none when the whole is aimed at", examples = "[]")
        List<@Pattern(regexp = Codes.BLOC) String> blocs)
        implements Checked {

    public enum Kind {
        FULL,
        BLOCS
    }

    public static final Target WHOLE = new Target(Kind.FULL, List.of());

    public Target(Kind kind, @Nullable List<String> blocs) {
        this.kind = kind;
        this.blocs = blocs == null ? List.of() : blocs;
    }

    @Override
    public void check(Flaws flaws) {
        var consistent = switch (kind) {
            case null -> true;
            case FULL -> blocs.isEmpty();
            case BLOCS -> !blocs.isEmpty() && new HashSet<>(blocs).size() == blocs.size();
        };
        if (!consistent) {
            flaws.add("blocs", "enrolment.target");
        }
    }
}
