package fr.parchemin.jury.hearing;

import fr.parchemin.jury.overview.Rosters;
import fr.parchemin.jury.recusal.RecusalGround;
import fr.parchemin.jury.recusal.RecusalWarning;
import fr.parchemin.jury.recusal.Ties;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-sessions/{sessionId}/recusals")
@Tag(name = "Rosters", description = "Whom a jury session hears, and who of its members does not deliberate on whom.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecusalResource {

    private final CallersSessions callers;
    private final RosterLines lines;
    private final Rosters rosters;
    private final DeclareRecusal declare;

    RecusalResource(CallersSessions callers, RosterLines lines, Rosters rosters, DeclareRecusal declare) {
        this.callers = callers;
        this.lines = lines;
        this.rosters = rosters;
        this.declare = declare;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "listRecusals",
            summary = "List who does not deliberate on whom",
            description =
                    "Found in what is known now, or declared; of a line that is decided, as it was then. A warning"
                            + " alone recuses nobody.")
    public Page<View> list(
            @PathParam("sessionId") UUID sessionId,
            @BeanParam PageRequest page,
            @QueryParam("enrolment") @Parameter(description = "Of this line alone") @Nullable UUID enrolment) {
        var session = callers.at(sessionId);
        var some = lines.of(sessionId).stream()
                .filter(line -> enrolment == null || line.enrolmentId().equals(enrolment))
                .toList();
        var views = views(session, some);
        return page.page(
                (key, limit) -> views.stream()
                        .filter(view -> key == null || view.key().compareTo(key) > 0)
                        .limit(limit)
                        .toList(),
                View::key,
                views::size);
    }

    @POST
    @RolesAllowed({"certifier", "jury-member"})
    @Operation(
            operationId = "declareRecusal",
            summary = "Declare that a member does not deliberate on a candidate",
            description = "By the member, or by the certifier for any of them; before that candidate is decided on.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> declare(@PathParam("sessionId") UUID sessionId, @NotNull @Valid NewRecusal request) {
        var declared = declare.declare(sessionId, request.memberId, request.enrolmentId, request.reason);
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/jury-sessions/" + sessionId + "/recusals"))
                .entity(views(declared.session(), List.of(declared.line())).stream()
                        .filter(view -> view.memberId.equals(request.memberId))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private List<View> views(JurySession session, Collection<RosterLine> some) {
        return rosters.ties(List.of(session), some).entrySet().stream()
                .flatMap(line -> line.getValue().stream().map(ties -> View.of(line.getKey(), ties)))
                .sorted(Comparator.comparing(View::key))
                .toList();
    }

    @Schema(name = "NewJuryRecusal")
    public record NewRecusal(
            @NotNull @Schema(description = "A member of the panel")
            UUID memberId,

            @NotNull @Schema(description = "On the roster") UUID enrolmentId,

            @NotBlank @Size(max = 500) @Schema(examples = "The candidate's mother")
            String reason) {}

    @Schema(name = "JuryRecusal")
    public record View(
            UUID enrolmentId,
            UUID memberId,

            @Schema(description = "False: there is only a warning")
            boolean recused,

            List<RecusalGround> grounds,
            List<RecusalWarning> warnings,

            @Schema(description = "As declared", examples = "The candidate's mother", nullable = true) @Nullable String reason,

            @Schema(description = "When it was declared; null when it was found", nullable = true) @Nullable Instant recordedAt) {

        static View of(RosterLine line, Ties ties) {
            var declared = ties.declared();
            return new View(
                    line.enrolmentId(),
                    ties.memberId(),
                    ties.recused(),
                    List.copyOf(ties.grounds()),
                    List.copyOf(ties.warnings()),
                    declared == null ? null : declared.reason(),
                    declared == null ? null : declared.recordedAt());
        }

        String key() {
            return enrolmentId + " " + memberId;
        }
    }
}
