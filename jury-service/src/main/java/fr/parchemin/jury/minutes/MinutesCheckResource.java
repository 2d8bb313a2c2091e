package fr.parchemin.jury.minutes;

import fr.parchemin.jury.Codes;
import fr.parchemin.jury.minutes.Differences.Difference;
import fr.parchemin.jury.minutes.MinutesChain.Flaw;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.kit.text.MadeElsewhere;
import fr.parchemin.kit.text.MadeHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/minutes-checks")
@Tag(name = "Minutes", description = "The sealed records of closed sessions.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MinutesCheckResource {

    private final CheckMinutes check;

    MinutesCheckResource(CheckMinutes check) {
        this.check = check;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "auditor"})
    @Operation(
            operationId = "checkMinutes",
            summary = "Compute every seal anew",
            description = "One item per certification: whether all minutes that were ever sealed are there as sealed,"
                    + " and where the chain breaks first. The seal is the SHA-256 of the seal before in hexadecimal, a"
                    + " line feed and the content, in UTF-8; the first one follows 64 zeros.")
    public Page<ChainView> check(
            @BeanParam PageRequest page,
            @QueryParam("certification")
                    @Pattern(regexp = Codes.CERTIFICATION) @Parameter(description = "Only that one", example = "RNCP14506")
                    @Nullable String certification) {
        return page.page(
                (code, limit) -> check.chains(code, limit, certification).stream()
                        .map(ChainView::of)
                        .toList(),
                ChainView::certification,
                () -> check.count(certification));
    }

    @POST
    @RolesAllowed({"certifier", "auditor"})
    @Operation(
            operationId = "compareMinutes",
            summary = "Compare a copy of minutes with what was sealed",
            description = "Nothing is kept of it. Whoever has a copy learns whether it is genuine, and what it says"
                    + " otherwise than the sealed text.")
    public Comparison compare(@NotNull @Valid CopyOfMinutes copy) {
        var differences = check.differences(copy.number, copy.content, copy.sha256, copy.previousSha256);
        return new Comparison(
                copy.number,
                differences.isEmpty(),
                Seal.of(new Seal(copy.previousSha256), copy.content).sha256().equals(copy.sha256),
                differences);
    }

    @Schema(name = "CopyOfMinutes")
    public record CopyOfMinutes(
            @NotBlank @Size(max = 60) @Schema(examples = "PV-RNCP14506-2022-003")
            String number,

            @NotNull @MadeHere @Size(max = 900_000) @Schema(description = "The text, to the letter")
            String content,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @MadeElsewhere
            String sha256,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") @MadeElsewhere
            String previousSha256) {}

    @Schema(name = "MinutesComparison")
    public record Comparison(
            @Schema(examples = "PV-RNCP14506-2022-003") String number,

            @Schema(description = "The copy is what was sealed, to the letter")
            boolean genuine,

            @Schema(description = "The copy's own digest fits its text; a forger can achieve that")
            boolean consistent,

            @Schema(
                    description =
                            "At most " + Differences.MOST + "; one without a place when only the writing differs or"
                                    + " the copy's content is no JSON")
            List<Difference> differences) {}

    @Schema(name = "MinutesChain")
    public record ChainView(
            @Schema(examples = "RNCP14506") String certification,

            @Schema(description = "Minutes that are kept", examples = "12")
            int count,

            @Schema(description = "Minutes that were ever sealed", examples = "12")
            int sealed,

            boolean ok,

            @Schema(nullable = true) @Nullable BreakView firstBroken) {

        static ChainView of(CheckMinutes.Checked checked) {
            var broken = checked.firstBreak();
            return new ChainView(
                    checked.certification(),
                    checked.kept(),
                    checked.sealed(),
                    broken == null,
                    broken == null ? null : new BreakView(broken.position(), broken.number(), broken.flaw()));
        }
    }

    @Schema(name = "BrokenMinutes")
    public record BreakView(
            @Schema(description = "Place in the chain, from 1", examples = "3")
            int position,

            @Schema(
                    description = "Null for minutes that are not there",
                    examples = "PV-RNCP14506-2022-003",
                    nullable = true)
            @Nullable String number,

            @Schema(
                    description = "CONTENT_ALTERED: text and seal do not fit. LINK_ALTERED: it does not follow the seal"
                            + " before. POSITION_MISSING: minutes were sealed there and are gone")
            Flaw flaw) {}
}
