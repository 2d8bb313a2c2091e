package fr.parchemin.jury.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.parchemin.jury.Codes;
import fr.parchemin.jury.overview.JurySessionView;
import fr.parchemin.jury.overview.SessionViews;
import fr.parchemin.jury.panel.SeatPanel;
import fr.parchemin.jury.panel.Seatings;
import fr.parchemin.jury.session.CallersSessions;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionStatus;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
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

@Path("/v1/jury-sessions")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JurySessionResource {

    private final JurySessions sessions;
    private final CallersSessions callers;
    private final SessionViews views;
    private final PlanSession plan;
    private final SeatPanel panel;

    JurySessionResource(
            JurySessions sessions, CallersSessions callers, SessionViews views, PlanSession plan, SeatPanel panel) {
        this.sessions = sessions;
        this.callers = callers;
        this.views = views;
        this.plan = plan;
        this.panel = panel;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(
            operationId = "listJurySessions",
            summary = "List the jury sessions, in the order they were planned",
            description = "A campus sees the planned ones and those that hear its candidates, a jury member the ones on"
                    + " which a seat is theirs.")
    public Page<JurySessionView> list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Nullable SessionStatus status,
            @QueryParam("campus")
                    @Pattern(regexp = Codes.CAMPUS) @Parameter(description = "Where they meet", example = "PARIS-CAMBRONNE")
                    @Nullable String campus,
            @QueryParam("certification") @Pattern(regexp = Codes.CERTIFICATION) @Nullable String certification,
            @QueryParam("from") @Parameter(description = "Held on that day or later", example = "2022-01-01") @Nullable LocalDate from,
            @QueryParam("to") @Parameter(description = "Held on that day or earlier", example = "2022-12-31") @Nullable LocalDate to) {
        var filter = new JurySessions.Filter(status, campus, certification, from, to, callers.seatedMember());
        return page.page(
                (id, limit) -> views.of(sessions.after(id, limit, filter)),
                view -> view.id().toString(),
                () -> sessions.count(filter));
    }

    @GET
    @Path("{sessionId}")
    @RolesAllowed({"certifier", "campus-admin", "jury-member", "auditor"})
    @Operation(operationId = "getJurySession", summary = "Read one jury session")
    public JurySessionView get(@PathParam("sessionId") UUID id) {
        return views.of(callers.at(id));
    }

    @POST
    @RolesAllowed("certifier")
    @Operation(
            operationId = "planSession",
            summary = "Plan a jury session",
            description = "Its day may lie ahead, or in a past year that is recorded now.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = JurySessionView.class)))
    public RestResponse<JurySessionView> plan(@NotNull @Valid NewSession request) {
        var view = views.of(plan.plan(
                request.certification, request.campus, request.placeReason, request.heldOn, request.startTime));
        return RestResponse.ResponseBuilder.<JurySessionView>created(URI.create("/v1/jury-sessions/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("{sessionId}/panel")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "seatPanel",
            summary = "Say who sits on the panel of a planned session",
            description = "Seats left out become empty. A panel with problems is kept and shows them. The first one"
                    + " needs no If-Match, and the same one again changes nothing.")
    public JurySessionView seat(@PathParam("sessionId") UUID id, @NotNull @Valid NewPanel request) {
        return views.of(panel.seat(
                id,
                request.seats.stream()
                        .map(seat -> new Seatings.Seating(seat.seat, seat.memberId))
                        .toList()));
    }

    @Schema(name = "NewJurySession")
    public record NewSession(
            @NotNull @Pattern(regexp = Codes.CERTIFICATION, message = "{certification-form}") @Schema(examples = "RNCP14506")
            String certification,

            @Size(max = 40) @Pattern(regexp = Codes.CAMPUS, message = "{campus-form}") @Schema(description = "The certification site by default", examples = "PARIS-CAMBRONNE", nullable = true)
            @Nullable String campus,

            @Size(max = 500) @Schema(
                    description = "Why it meets anywhere but at a certification site",
                    examples = "Three quarters of the candidates live there",
                    nullable = true)
            @Nullable String placeReason,

            @NotNull @Schema(examples = "2022-06-24") LocalDate heldOn,

            @NotNull @JsonFormat(pattern = "HH:mm")
            @Schema(
                    implementation = String.class,
                    pattern = "[0-2][0-9]:[0-5][0-9]",
                    description = "By the campus's own clock",
                    examples = "09:00")
            LocalTime startTime) {}

    @Schema(name = "NewJuryPanel")
    public record NewPanel(
            @NotNull @Size(max = 50) @Schema(description = "Each seat at most once")
            List<@NotNull @Valid NewSeat> seats) {}

    @Schema(name = "NewJurySeat")
    public record NewSeat(
            @NotBlank @Size(max = 40) @Schema(examples = "EMPLOYERS_1")
            String seat,

            @NotNull @Schema(description = "A professional") UUID memberId) {}
}
