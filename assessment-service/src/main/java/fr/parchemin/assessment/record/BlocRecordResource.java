package fr.parchemin.assessment.record;

import fr.parchemin.assessment.Codes;
import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
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

@Path("/v1/bloc-records/{enrolmentId}")
@Tag(name = "Bloc records", description = "Where a person stands on each bloc of a certification.")
@OneTransaction
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlocRecordResource {

    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final GrantExtraSitting grant;

    BlocRecordResource(
            BlocRecords records,
            Enrolments enrolments,
            AssessableBlocs blocs,
            CampusCalendar calendar,
            GrantExtraSitting grant) {
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.calendar = calendar;
        this.grant = grant;
    }

    @GET
    @RolesAllowed({"certifier", "campus-admin", "assessor", "partner", "auditor"})
    @Operation(
            operationId = "getBlocRecord",
            summary = "Read where the person of an enrolment stands on each bloc",
            description = "Blocs validated under another enrolment of the person on the same certification are carried"
                    + " over.")
    public View get(@PathParam("enrolmentId") UUID enrolmentId) {
        var enrolment = enrolments.at(enrolmentId);
        return view(enrolment, records.of(enrolment));
    }

    @POST
    @Path("blocs/{bloc}/extra-sittings")
    @RolesAllowed("certifier")
    @Operation(
            operationId = "grantExtraSitting",
            summary = "Grant one more sitting of a bloc",
            description = "To whom no sitting is left; it may be held on any day from then on.")
    @APIResponse(
            responseCode = "201",
            description = "Granted",
            content = @Content(schema = @Schema(implementation = View.class)))
    public RestResponse<View> grant(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("bloc") @Pattern(regexp = Codes.BLOC) String bloc,
            @NotNull @Valid NewExtraSitting request) {
        var enrolment = enrolments.at(enrolmentId);
        var record = grant.grant(enrolment, bloc, request.reason);
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/bloc-records/" + enrolmentId))
                .entity(view(enrolment, record))
                .build();
    }

    private View view(Enrolment enrolment, BlocRecord record) {
        var today = calendar.today(enrolment.campus());
        return new View(
                enrolment.id(),
                enrolment.candidateId(),
                enrolment.certification(),
                blocs.of(enrolment.certification()).stream()
                        .map(bloc -> BlocView.of(record, bloc, enrolment.id(), today))
                        .toList(),
                record.recordedAt(),
                record.version());
    }

    @Schema(name = "NewExtraSitting")
    public record NewExtraSitting(
            @NotBlank @Size(max = 500) @Schema(examples = "In hospital from March to May")
            String reason) {}

    @Schema(name = "BlocRecord")
    public record View(
            UUID enrolmentId,
            UUID candidateId,
            String certification,
            List<BlocView> blocs,
            Instant recordedAt,
            @Schema(hidden = true) long version)
            implements Versioned {}

    @Schema(name = "BlocStanding")
    public record BlocView(
            @Schema(description = "The bloc's code") String bloc,

            BlocStatus status,

            @Schema(description = "Day of the sitting or of the exemption; null when open", nullable = true) @Nullable LocalDate validatedOn,

            @Schema(description = "Under this enrolment or under another one; null when open", nullable = true)
            @Nullable Cause cause,

            @Schema(description = "The assessment that validated it; null when there is none", nullable = true)
            @Nullable UUID assessmentId,

            @Schema(description = "The session of the jury that granted it; null when none did", nullable = true)
            @Nullable UUID jurySessionId,

            @Schema(description = "Excused and revoked ones not counted")
            int sittingsUsed,

            @Schema(description = "As of today") int sittingsLeft,

            @Schema(description = "Last day of the sittings left; null when no day ends them", nullable = true)
            @Nullable LocalDate retakeUntil,

            @Schema(description = "Not validated, and no sitting left")
            boolean blocked,

            @Schema(description = "Sittings granted by the certifier")
            List<ExtraSittingView> extraSittings) {

        static BlocView of(BlocRecord record, AssessableBloc bloc, UUID enrolmentId, LocalDate today) {
            var standing = record.standing(bloc, today);
            var validation = record.validationOf(bloc.code());
            return new BlocView(
                    bloc.code(),
                    standing.status(),
                    standing.validatedOn(),
                    validation
                            .map(one -> Cause.of(one.enrolmentId().equals(enrolmentId)))
                            .orElse(null),
                    validation.map(BlocValidation::sitting).map(Sitting::id).orElse(null),
                    validation
                            .map(BlocValidation::grant)
                            .map(JuryGrant::sessionId)
                            .orElse(null),
                    standing.sittingsUsed(),
                    standing.sittingsLeft(),
                    standing.retakeUntil(),
                    standing.blocked(),
                    record.extraSittingsOf(bloc.code()).stream()
                            .map(ExtraSittingView::of)
                            .toList());
        }
    }

    @Schema(name = "ExtraSitting")
    public record ExtraSittingView(
            String reason,

            @Schema(description = "The caller's subject") String grantedBy,

            Instant recordedAt) {

        static ExtraSittingView of(ExtraSitting extra) {
            return new ExtraSittingView(extra.reason(), extra.grantedBy(), extra.recordedAt());
        }
    }
}
