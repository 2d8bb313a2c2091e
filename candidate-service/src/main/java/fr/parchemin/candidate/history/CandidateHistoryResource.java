package fr.parchemin.candidate.history;

import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/candidates/{candidateId}/history")
@Tag(name = "Candidates", description = "Persons on their way to a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
public class CandidateHistoryResource {

    private final Candidates candidates;
    private final CandidateHistory history;

    CandidateHistoryResource(Candidates candidates, CandidateHistory history) {
        this.candidates = candidates;
        this.history = history;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "auditor"})
    @Operation(operationId = "listCandidateHistory", summary = "List who did what to a candidate, the earliest first")
    public Page<HistoryLineView> list(@PathParam("candidateId") UUID id, @BeanParam PageRequest page) {
        candidates.known(id);
        return page.page(
                (after, limit) -> history.of(id, after, limit).stream()
                        .map(HistoryLineView::of)
                        .toList(),
                view -> view.id().toString(),
                () -> history.countOf(id));
    }

    @Schema(name = "CandidateHistoryLine")
    public record HistoryLineView(
            UUID id,
            UUID candidateId,

            @Schema(description = "Of origin, or where a candidate of elsewhere was tried", examples = "LYON")
            String campus,

            Action action,

            @Schema(description = "The fields changed, the campus granted, or by what it was recognised")
            String detail,

            @Schema(description = "The token's subject") String actor,
            Instant recordedAt) {

        static HistoryLineView of(HistoryLine line) {
            return new HistoryLineView(
                    line.id(),
                    line.candidateId(),
                    line.campus(),
                    line.action(),
                    line.detail(),
                    line.actor(),
                    line.recordedAt());
        }
    }
}
