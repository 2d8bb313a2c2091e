package fr.parchemin.candidate.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.duplicate.Lookalikes;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.CandidateRefusal;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.web.problem.CommonRefusal.AlreadyExists;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        var known = candidates.idBy(key.source(), key.id()).map(candidates::locked);
        var violations = new ArrayList<Violation>();
        var campus = valid(() -> campus(sent, known.isEmpty()), violations);
        campus.ifPresent(campuses::inScope);
        var before = known.map(Candidate::details).orElse(Details.NOTHING);
        var details = valid(() -> patches.apply(withoutCampus(sent), before).knownAs(key), violations);
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
        return known.map(candidate ->
                        new Put(update(candidate, campus.orElse(null), before, details.orElseThrow()), false))
                .orElseGet(() -> new Put(create(campus.orElseThrow(), details.orElseThrow()), true));
    }

    /** All that is wrong with one body is told at once. */
    private static <T> Optional<T> valid(Supplier<@Nullable T> part, List<Violation> violations) {
        try {
            return Optional.ofNullable(part.get());
        } catch (Refused refused) {
            if (refused.refusal() instanceof InvalidRequest invalid) {
                violations.addAll(invalid.violations());
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Candidate create(String campus, Details details) {
        ifMatch.refusesNothingThere();
        return write.create(campus, details);
    }

    private Candidate update(Candidate candidate, @Nullable String campus, Details before, Details after) {
        if (ifMatch.wantsNone()) {
            throw new Refused(new AlreadyExists("candidate", candidate.id()));
        }
        ifMatch.requiresIfStated(candidate.version());
        // Where the person is now, or was, is no other origin: the present campus sends its own code.
        if (campus != null && !candidate.access().readers().contains(campus)) {
            throw new Refused(new CandidateRefusal.OriginNotChangeable(candidate.id(), candidate.campus()));
        }
        return write.rewrite(candidate, before, after);
    }

    /** Null is no campus; what is not sent is asked about where somebody is to be created. */
    private @Nullable String campus(JsonNode sent, boolean creates) {
        if (sent.path(CAMPUS).isNull()) {
            return needed();
        }
        var origin = sent instanceof ObjectNode object ? object.deepCopy().retain(CAMPUS) : sent;
        var campus = patches.apply(origin, Origin.NOT_SENT).campus();
        return campus == null && creates ? needed() : campus;
    }

    private String needed() {
        return patches.apply(JsonNodeFactory.instance.objectNode(), new NeededOrigin(""))
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
