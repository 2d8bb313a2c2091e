package fr.parchemin.jury.decision;

import fr.parchemin.jury.Codes;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.web.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-sessions/{sessionId}/decisions")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final CallersSessions sessions;
    private final Decisions decisions;
    private final RecordDecision record;

    DecisionResource(CallersSessions sessions, Decisions decisions, RecordDecision record) {
        this.sessions = sessions;
        this.decisions = decisions;
        this.record = record;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "listDecisions",
            summary = "List what a jury has decided, by enrolment",
            description = "A campus sees the decisions on its own candidates.")
    public Page<DecisionView> list(@PathParam("sessionId") UUID sessionId, @BeanParam PageRequest page) {
        sessions.at(sessionId);
        return page.page(
                (enrolment, limit) -> decisions.after(sessionId, enrolment, limit).stream()
                        .map(DecisionView::of)
                        .toList(),
                view -> view.enrolmentId().toString(),
                () -> decisions.count(sessionId));
    }

    @GET
    @Path("{enrolmentId}")
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "getDecision",
            summary = "Read what a jury has decided on one enrolment",
            description = "With the decisions that it replaced.")
    public DecisionView get(@PathParam("sessionId") UUID sessionId, @PathParam("enrolmentId") UUID enrolmentId) {
        sessions.at(sessionId);
        return decisions
                .on(sessionId, enrolmentId)
                .map(DecisionView::of)
                .orElseThrow(() -> new Refused(new DecisionRefusal.UnknownDecision(enrolmentId)));
    }

    @PUT
    @Path("{enrolmentId}")
    @RolesAllowed({"certifier", "jury-member"})
    @Operation(
            operationId = "recordDecision",
            summary = "Record what the jury decides on one enrolment, or replace it",
            description =
                    "By the certifier, the panel's president or the substitute once designated. It may be replaced,"
                            + " with If-Match, until the first signature; the same content again changes nothing. Blocs left"
                            + " out are those that follow from the outcome. The session has deliberated when every line of its"
                            + " roster is decided.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or the same already",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public RestResponse<DecisionView> record(
            @PathParam("sessionId") UUID sessionId,
            @PathParam("enrolmentId") UUID enrolmentId,
            @NotNull @Valid NewDecision request) {
        var recorded = record.record(sessionId, enrolmentId, request.conclusion());
        var view = DecisionView.of(recorded.decision());
        return recorded.first()
                ? RestResponse.ResponseBuilder.<DecisionView>created(
                                URI.create("/v1/jury-sessions/" + sessionId + "/decisions/" + enrolmentId))
                        .entity(view)
                        .build()
                : RestResponse.ok(view);
    }

    @Schema(name = "NewJuryDecision")
    public record NewDecision(
            @NotNull @Schema(examples = "FULL") Outcome outcome,

            @NotNull @Schema(description = "From the day of the session to today", examples = "2022-06-24")
            LocalDate decidedOn,

            @Size(max = 50) @Schema(
                    description = "Members present and not recused: a quorum where the candidate was heard",
                    examples = "[\"01890a5d-ac96-774b-bcce-b302099a8501\"]",
                    nullable = true)
            @Nullable List<@NotNull UUID> deliberatedBy,

            @Valid @Schema(nullable = true) DecisionView.@Nullable Defence defence,

            @Valid @Schema(nullable = true) @Nullable Votes votes,

            @Size(max = 50) @Schema(description = "Of a part: confirmed, or granted by experience", nullable = true)
            @Nullable List<@NotNull @Pattern(regexp = Codes.BLOC, message = "{bloc-form}") String> blocs,

            @Size(max = 2000) @Schema(
                    description = "Needed for NONE and POSTPONED",
                    examples = "The case study was not handed in",
                    nullable = true)
            @Nullable String reasons,

            @Size(max = 2000) @Schema(
                    description = "Needed for a part granted by experience; elsewhere what is not met by default",
                    nullable = true)
            @Nullable String remainsToShow,

            @Size(max = 500) @Schema(description = "Needed when it is recorded late and the opening was not", nullable = true)
            @Nullable String lateEntryReason) {

        Conclusion conclusion() {
            return new Conclusion(
                    outcome,
                    decidedOn,
                    deliberatedBy == null ? List.of() : deliberatedBy,
                    defence == null ? null : defence.passed(),
                    votes,
                    blocs,
                    reasons,
                    remainsToShow,
                    lateEntryReason);
        }
    }
}
