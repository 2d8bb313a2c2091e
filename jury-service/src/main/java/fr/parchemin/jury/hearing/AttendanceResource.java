package fr.parchemin.jury.hearing;

import fr.parchemin.jury.overview.JurySessionView;
import fr.parchemin.jury.overview.SessionViews;
import fr.parchemin.jury.session.Attendee;
import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
public class AttendanceResource {

    private final SessionViews views;
    private final OpenSession open;
    private final CorrectAttendance correct;

    AttendanceResource(SessionViews views, OpenSession open, CorrectAttendance correct) {
        this.views = views;
        this.open = open;
        this.correct = correct;
    }

    @POST
    @Path("opening")
    @RolesAllowed({"certifier", "jury-member"})
    @Operation(
            operationId = "openSession",
            summary = "Open a convened session on its day or later",
            description = "By the certifier or the panel's president. Members not named are absent. The president"
                    + " presides, or the substitute where the president is absent or recused; without both, and with"
                    + " fewer members than the quorum, no session opens.")
    public JurySessionView open(@PathParam("sessionId") UUID id, @NotNull @Valid Opening request) {
        return views.of(
                open.open(id, attendees(request.present), request.substitutePresidentId, request.lateEntryReason));
    }

    @PUT
    @Path("attendance")
    @RolesAllowed({"certifier", "jury-member"})
    @Operation(
            operationId = "correctAttendance",
            summary = "Correct who attends an open session, and who stands in for the president",
            description = "By the certifier or whoever presides, with If-Match, until the first signature. The whole"
                    + " attendance is sent; what was recorded before is kept. A correction that a recorded decision"
                    + " contradicts is refused. The same attendance again changes nothing.")
    public JurySessionView correct(@PathParam("sessionId") UUID id, @NotNull @Valid Correction request) {
        return views.of(correct.correct(id, attendees(request.present), request.substitutePresidentId, request.reason));
    }

    private static List<Attendee> attendees(List<Present> present) {
        return present.stream()
                .map(one -> new Attendee(one.memberId, one.conflicts))
                .toList();
    }

    @Schema(name = "JuryAttendee")
    public record Present(
            @NotNull @Schema(description = "A member of the panel", examples = "01890a5d-ac96-774b-bcce-b302099a8501")
            UUID memberId,

            @NotNull @Size(max = 500) @Schema(
                    description = "Enrolments on the roster on which the member states a conflict of interest, and does"
                            + " not deliberate; none: an empty list",
                    examples = "[]")
            List<@NotNull UUID> conflicts) {}

    @Schema(name = "JuryOpening")
    public record Opening(
            @NotEmpty @Size(max = 50) @Schema(description = "Members of the panel who came")
            List<@NotNull @Valid Present> present,

            @Schema(
                    description = "One of those present: presides when the president is absent or recused",
                    nullable = true)
            @Nullable UUID substitutePresidentId,

            @Size(max = 500) @Schema(
                    description = "Needed when it is recorded late; it covers the decisions",
                    examples = "Minutes of paper, entered when the archive was taken over",
                    nullable = true)
            @Nullable String lateEntryReason) {}

    @Schema(name = "JuryAttendanceCorrection")
    public record Correction(
            @NotEmpty @Size(max = 50) @Schema(description = "Members of the panel who are there, all of them")
            List<@NotNull @Valid Present> present,

            @Schema(
                    description = "One of those present: presides when the president is absent or recused",
                    nullable = true)
            @Nullable UUID substitutePresidentId,

            @NotBlank @Size(max = 500) @Schema(examples = "Arrived at ten, the train was late")
            String reason) {}
}
