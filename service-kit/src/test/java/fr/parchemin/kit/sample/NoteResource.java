package fr.parchemin.kit.sample;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.kit.call.OneTransaction;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.change.Versioned;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.listing.Page;
import fr.parchemin.kit.listing.PageAsCsv;
import fr.parchemin.kit.listing.PageRequest;
import fr.parchemin.kit.text.MadeElsewhere;
import fr.parchemin.web.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/notes")
@OneTransaction
@RolesAllowed("writer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final EntityManager entities;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    NoteResource(EntityManager entities, Outbox outbox, IfMatch ifMatch, MergePatch patches) {
        this.entities = entities;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, PageAsCsv.MEDIA_TYPE})
    public Page<View> list(@BeanParam PageRequest page, @QueryParam("place") @Nullable String place) {
        return page.page(
                (after, limit) -> entities
                        .createQuery(
                                "from Note where id > :after and (:place = '' or place = :place) order by id",
                                Note.class)
                        .setParameter("after", after == null ? "" : after)
                        .setParameter("place", place == null ? "" : place)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(View::of)
                        .toList(),
                View::id,
                () -> entities.createQuery("select count(*) from Note", Long.class)
                        .getSingleResult());
    }

    @GET
    @Path("{id}")
    public View get(@PathParam("id") @MadeElsewhere String id) {
        return View.of(known(id));
    }

    /** So many months after the first day of a year, by the database's own calendar. */
    @GET
    @Path("days")
    public Day day(@QueryParam("year") @Nullable Integer year, @QueryParam("later") int later) {
        return new Day(String.valueOf(entities.createNativeQuery(
                        "select cast(cast(make_date(:year, 1, 1) + :later * interval '1 month' as date) as text)",
                        String.class)
                .setParameter("year", year)
                .setParameter("later", later)
                .getSingleResult()));
    }

    /** A read that tries to write. */
    @GET
    @Path("{id}/spoiled")
    public View spoil(@PathParam("id") String id) {
        known(id).text = "spoiled";
        entities.flush();
        return get(id);
    }

    @POST
    public RestResponse<View> write(@NotNull @Valid Body body) {
        var note = new Note(body.id, body.place, body.text);
        entities.persist(note);
        outbox.append(new NoteWritten(note.id, note.text));
        if (body.text.equals("taken")) {
            throw new Refused(new NoteTaken(body.id, body.text));
        }
        return RestResponse.ResponseBuilder.<View>created(URI.create("/v1/notes/" + note.id))
                .entity(View.of(note))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public View change(@PathParam("id") String id, @NotNull JsonNode patch) {
        var note = known(id);
        ifMatch.requires(note.version);
        note.text = patches.apply(patch, new Text(note.text)).text;
        entities.flush();
        outbox.append(new NoteWritten(note.id, note.text));
        return View.of(note);
    }

    private Note known(String id) {
        var note = entities.find(Note.class, id);
        if (note == null) {
            throw new NotFoundException();
        }
        return note;
    }

    public record Body(
            @NotBlank @MadeElsewhere String id,
            @NotBlank String place,
            @NotBlank @Size(max = 20) String text,
            @Nullable LocalDate on) {}

    public record Day(String on) {}

    public record Text(@NotBlank @Size(max = 20) String text) {}

    public record View(String id, String place, String text, long version) implements Versioned {
        static View of(Note note) {
            return new View(note.id, note.place, note.text, note.version);
        }
    }
}
