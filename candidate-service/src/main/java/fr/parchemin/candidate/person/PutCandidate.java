package fr.parchemin.candidate.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates a candidate, or updates the one there is, by the key of another system; what is not sent stays. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PutCandidate {

    private static final String CAMPUS = "campus";
    private static final List<String> BIRTH_PLACE = List.of("country", "inseeCode", "town");
    private static final List<String> BIRTH_DATE = List.of("month", "day");

    private final Candidates candidates;
    private final Lookalikes lookalikes;
    private final WriteCandidate write;
    private final Campuses campuses;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    PutCandidate(
            Candidates candidates,
            Lookalikes lookalikes,
            WriteCandidate write,
            Campuses campuses,
            IfMatch ifMatch,
            MergePatch patches) {
        this.candidates = candidates;
        this.lookalikes = lookalikes;
        this.write = write;
        this.campuses = campuses;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    Put put(ExternalId key, JsonNode sent) {
        lookalikes.takeTurns(key);
        var known = candidates.idBy(key.source(), key.id());
        var campus = campus(sent);
        if (campus != null) {
            campuses.inScope(campus);
        }
        return known.isPresent()
                ? new Put(update(candidates.locked(known.get()), key, campus, withoutCampus(sent)), false)
                : new Put(create(key, campus, withoutCampus(sent)), true);
    }

    private Candidate create(ExternalId key, @Nullable String campus, JsonNode sent) {
        ifMatch.refusesNothingThere();
        return write.create(needed(campus), patches.apply(sent, Details.NOTHING).knownAs(key));
    }

    private Candidate update(Candidate candidate, ExternalId key, @Nullable String campus, JsonNode sent) {
        if (ifMatch.wantsNone()) {
            throw new Refused(new CandidateRefusal.AlreadyThere(candidate.id()));
        }
        ifMatch.requiresIfStated(candidate.version());
        // Where the person is now, or was, is no other origin: the present campus sends its own code.
        if (campus != null && !candidate.access().readers().contains(campus)) {
            throw new Refused(new CandidateRefusal.OriginStays(candidate.id(), candidate.campus()));
        }
        var before = candidate.details();
        return write.rewrite(candidate, before, patches.apply(sent, before).knownAs(key));
    }

    /** Null is no campus; what is not sent is not asked about. */
    private @Nullable String campus(JsonNode sent) {
        if (sent.path(CAMPUS).isNull()) {
            return needed(null);
        }
        var origin = sent instanceof ObjectNode object ? object.deepCopy().retain(CAMPUS) : sent;
        return patches.apply(origin, Origin.NOT_SENT).campus();
    }

    private String needed(@Nullable String campus) {
        return patches.apply(JsonNodeFactory.instance.objectNode(), new NeededOrigin(campus == null ? "" : campus))
                .campus();
    }

    /** A date and a place are sent whole: nothing of the old one stays beside the new one. */
    private static JsonNode withoutCampus(JsonNode sent) {
        var rest = sent.deepCopy();
        if (rest instanceof ObjectNode object) {
            object.remove(CAMPUS);
            replaceWhole(object.path("civilStatus").path("birthPlace"), BIRTH_PLACE);
            replaceWhole(object.path("civilStatus").path("birthDate"), BIRTH_DATE);
        }
        return rest;
    }

    private static void replaceWhole(JsonNode value, List<String> fields) {
        if (value instanceof ObjectNode object) {
            fields.stream().filter(field -> !object.has(field)).forEach(object::putNull);
        }
    }

    /** Read like a field of any body: what no field may hold, this one may not either. */
    record Origin(
            @Size(min = 1, max = 40) @Pattern(regexp = Codes.CAMPUS) @Nullable String campus) {

        static final Origin NOT_SENT = new Origin(null);
    }

    /** Where somebody is to be created. */
    record NeededOrigin(@NotBlank String campus) {}

    /** The candidate as it is now, and whether it is new. */
    record Put(Candidate candidate, boolean created) {}
}
