package fr.parchemin.jury.planning;

import fr.parchemin.jury.overview.RosterLineView;
import fr.parchemin.jury.overview.Rosters;
import fr.parchemin.jury.roster.NewLine;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.roster.RosterRefusal;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.web.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-sessions/{sessionId}/roster")
@Tag(name = "Rosters", description = "Whom a jury session hears, and who of its members does not deliberate on whom.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterResource {

    private final CallersSessions callers;
    private final RosterLines lines;
    private final Rosters rosters;
    private final PutOnRoster put;

    RosterResource(CallersSessions callers, RosterLines lines, Rosters rosters, PutOnRoster put) {
        this.callers = callers;
        this.lines = lines;
        this.rosters = rosters;
        this.put = put;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "listRoster",
            summary = "List whom a session hears",
            description = "A campus sees the lines of enrolments that are, or have been, its own.")
    public Page<RosterLineView> list(@PathParam("sessionId") UUID sessionId, @BeanParam PageRequest page) {
        var session = callers.at(sessionId);
        return page.page(
                (enrolment, limit) -> rosters.of(session, lines.after(sessionId, enrolment, limit)),
                line -> line.enrolmentId().toString(),
                () -> lines.count(sessionId));
    }

    @GET
    @Path("{enrolmentId}")
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(operationId = "getRosterLine", summary = "Read one line of a roster")
    public RosterLineView get(@PathParam("sessionId") UUID sessionId, @PathParam("enrolmentId") UUID enrolmentId) {
        var session = callers.at(sessionId);
        var line = lines.on(sessionId, enrolmentId)
                .orElseThrow(() -> new Refused(new RosterRefusal.UnknownRosterLine(sessionId, enrolmentId)));
        return rosters.of(session, List.of(line)).getFirst();
    }

    @POST
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "putOnRoster",
            summary = "Put enrolments on the roster of a planned session",
            description = "All of them or none. A campus proposes the enrolments that are its own now. An enrolment is"
                    + " on one session at a time, until that one is closed or cancelled.")
    @APIResponse(
            responseCode = "201",
            description = "Put on",
            content = @Content(schema = @Schema(implementation = RosterPart.class)))
    public RestResponse<RosterPart> put(
            @PathParam("sessionId") UUID sessionId, @NotNull @Valid RosterProposal request) {
        var rostered = put.put(
                sessionId, request.lines.stream().map(NewRosterLine::line).toList());
        return RestResponse.ResponseBuilder.<RosterPart>created(
                        URI.create("/v1/jury-sessions/" + sessionId + "/roster"))
                .entity(new RosterPart(rosters.of(rostered.session(), rostered.lines())))
                .build();
    }

    @DELETE
    @Path("{enrolmentId}")
    @RolesAllowed({"certifier", "campus-admin"})
    @Operation(
            operationId = "takeOffRoster",
            summary = "Take an enrolment off the roster of a planned session",
            description = "A campus takes off the enrolments that are its own now.")
    @APIResponse(responseCode = "204", description = "Taken off")
    public void takeOff(@PathParam("sessionId") UUID sessionId, @PathParam("enrolmentId") UUID enrolmentId) {
        put.takeOff(sessionId, enrolmentId);
    }

    @Schema(name = "NewJuryRoster")
    public record RosterProposal(
            @NotNull @Size(min = 1, max = 200) @Schema(description = "Each enrolment once")
            List<@NotNull @Valid NewRosterLine> lines) {}

    @Schema(name = "NewJuryRosterLine")
    public record NewRosterLine(
            @NotNull UUID enrolmentId,
            @NotNull Purpose purpose,

            @Valid @Schema(description = "With FULL_AWARD, for who is not ready yet", nullable = true) @Nullable NewCondition conditional) {

        NewLine line() {
            return new NewLine(enrolmentId, purpose, conditional == null ? null : conditional.reason);
        }
    }

    @Schema(name = "NewJuryRosterCondition")
    public record NewCondition(
            @NotBlank @Size(max = 500) @Schema(examples = "BC05 is sat again on 2022-06-10")
            String reason) {}

    @Schema(name = "JuryRosterPart")
    public record RosterPart(
            @Schema(description = "What was put on") List<RosterLineView> lines) {}
}
