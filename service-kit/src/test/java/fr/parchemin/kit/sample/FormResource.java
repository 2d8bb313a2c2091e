package fr.parchemin.kit.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.problem.InvalidValue;
import fr.parchemin.kit.text.HasLetter;
import fr.parchemin.kit.text.MadeElsewhere;
import fr.parchemin.kit.text.MadeHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives back what it has read: every kind of field once. */
@Path("/v1/forms")
@OneTransaction
@RolesAllowed("writer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormResource {

    private final MergePatch patches;

    FormResource(MergePatch patches) {
        this.patches = patches;
    }

    @POST
    public Form read(@NotNull @Valid Form form) {
        return form;
    }

    /** Of a form that was kept before today's rules. */
    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    public Old change(@NotNull JsonNode patch) {
        return patches.apply(
                patch,
                new Old(" e\u0301 1850575123456", LocalDate.of(1, 1, 1), new Part("\u200b", null), List.of("-")));
    }

    @GET
    @Path("{key}")
    public Found find(
            @PathParam("key") @MadeElsewhere String key,
            @QueryParam("name") @Nullable String name,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("year") @Nullable Integer year) {
        return new Found(key, name, on, year);
    }

    public record Form(
            @NotBlank @HasLetter @Size(max = 40) String name,
            @Size(max = 500) @Nullable String remark,
            @MadeElsewhere @Nullable String key,
            @MadeHere @Nullable String seal,
            @Pattern(regexp = "[A-Z]{3}") @Nullable String code,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            @Nullable UUID owner,
            @Nullable Colour colour,
            @Positive @Nullable Integer count,
            @Nullable Long size,
            @Nullable Boolean open,
            @Schema(implementation = String.class) @Nullable Signs number,
            @Nullable Born born,
            @Size(max = 3) @Nullable List<String> words,
            @Nullable List<@NotNull @Valid Line> lines) {}

    public record Line(
            @NotNull UUID owner,
            @NotBlank @Size(max = 5) String word,
            @JsonProperty("for") @Positive @Nullable Integer inFavour,
            @Nullable LocalDate on) {}

    public record Old(
            @NotBlank String name,
            LocalDate on,
            @Valid Part part,
            @Size(max = 3) List<String> words) {}

    public record Part(
            @Nullable String text, @Size(max = 3) @Nullable String word) {}

    public record Found(
            String key,
            @Nullable String name,
            @Nullable LocalDate on,
            @Nullable Integer year) {}

    public enum Colour {
        RED,
        BLUE
    }

    public record Signs(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Signs {
            if (value.length() != 5) {
                throw new InvalidValue("", "five-signs");
            }
        }
    }

    public record Born(
            int year, @Nullable Integer month, @Nullable List<String> names) {
        public Born {
            new InvalidValue.Check()
                    .that(year >= 1000, "year", "out-of-bounds", Map.of("least", 1000, "most", 9999))
                    .that(
                            month == null || (month >= 1 && month <= 12),
                            "month",
                            "out-of-bounds",
                            Map.of("least", 1, "most", 12))
                    .orRefuse();
            names = names == null ? null : List.copyOf(names);
        }
    }
}
