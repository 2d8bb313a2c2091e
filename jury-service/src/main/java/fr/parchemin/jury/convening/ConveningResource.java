package fr.parchemin.jury.convening;

import fr.parchemin.jury.overview.JurySessionView;
import fr.parchemin.jury.overview.SessionViews;
import fr.parchemin.jury.panel.Seatings.Seating;
import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/jury-sessions/{sessionId}")
@Tag(name = "Jury sessions", description = "The meetings at which certifications are awarded.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConveningResource {

    private final SessionViews views;
    private final ConveneSession convene;
    private final ReplaceMember replace;
    private final CancelSession cancel;

    ConveningResource(SessionViews views, ConveneSession convene, ReplaceMember replace, CancelSession cancel) {
        this.views = views;
        this.convene = convene;
        this.replace = replace;
        this.cancel = cancel;
    }

    @POST
    @Path("convene")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "conveneSession",
            summary = "Call the panel together and fix the roster",
            description = "The panel is valid, and everybody on the roster is ready or comes on a condition. With fewer"
                    + " days of notice than the certification asks, the reason is kept.")
    public JurySessionView convene(@PathParam("sessionId") UUID id, @NotNull @Valid NewConvening request) {
        return views.of(convene.convene(id, request.convenedOn, request.shortNoticeReason));
    }

    @POST
    @Path("replacements")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "replaceMember",
            summary = "Give a seat of a convened panel to somebody else",
            description = "Until the first signature. The panel stays valid. Whoever attends an open session is not"
                    + " replaced; whoever takes a seat of one attends it.")
    public JurySessionView replace(@PathParam("sessionId") UUID id, @NotNull @Valid NewReplacement request) {
        return views.of(
                replace.replace(id, new Seating(request.seat, request.memberId), request.conflicts, request.reason));
    }

    @POST
    @Path("cancel")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "cancelSession",
            summary = "Cancel a session that has not been opened",
            description = "Whoever was to be heard is free for another session.")
    public JurySessionView cancel(@PathParam("sessionId") UUID id, @NotNull @Valid Cancellation request) {
        return views.of(cancel.cancel(id, request.reason));
    }

    @Schema(name = "JuryConvening")
    public record NewConvening(
            @NotNull @Schema(description = "The day of the session at the latest", examples = "2022-05-20")
            LocalDate convenedOn,

            @Size(max = 500) @Schema(
                    description = "Needed with less notice than the certification asks",
                    examples = "A member fell ill, everybody agreed to the day",
                    nullable = true)
            @Nullable String shortNoticeReason) {}

    @Schema(name = "NewJuryReplacement")
    public record NewReplacement(
            @NotBlank @Size(max = 40) @Schema(examples = "EMPLOYERS_1")
            String seat,

            @NotNull @Schema(description = "The professional who sits there from now on")
            UUID memberId,

            @NotBlank @Size(max = 500) @Schema(examples = "Ill on the day")
            String reason,

            @Size(max = 500) @Schema(
                    description =
                            "Needed in an open session, and said in no other: the enrolments on the roster on which"
                                    + " the newcomer states a conflict of interest",
                    examples = "[]",
                    nullable = true)
            @Nullable List<@NotNull UUID> conflicts) {}

    @Schema(name = "JuryCancellation")
    public record Cancellation(
            @NotBlank @Size(max = 500) @Schema(examples = "Too few candidates")
            String reason) {}
}
