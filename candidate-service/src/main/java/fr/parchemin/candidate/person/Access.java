package fr.parchemin.candidate.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which campuses reach a candidate: its origin and those of its enrolments, past ones included, and who was granted it. */
@Entity
@Table(name = "candidate_access")
public class Access {

    @Id
    private UUID candidateId;

    /** Of origin. */
    private String campus;

    /** One entry per live enrolment: two at one campus are two. */
    private List<String> liveAt = List.of();

    private List<String> enrolledAt = List.of();
    private List<String> grantedTo = List.of();

    @SuppressWarnings("NullAway.Init")
    protected Access() {}

    Access(UUID candidate, String campus) {
        this.candidateId = candidate;
        this.campus = campus;
    }

    public void enrolled(String at) {
        liveAt = with(liveAt, at);
        read(at);
    }

    public void read(String at) {
        if (!enrolledAt.contains(at)) {
            enrolledAt = with(enrolledAt, at);
        }
    }

    public void noLongerLive(String at) {
        var left = new ArrayList<>(liveAt);
        left.remove(at);
        liveAt = left;
    }

    public void grant(String to) {
        grantedTo = with(grantedTo, to);
    }

    /** All that may read, the origin first. */
    public List<String> readers() {
        return Stream.of(List.of(campus), enrolledAt, grantedTo)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Those where the candidate is enrolled now; without any, the origin. */
    List<String> writers() {
        return liveAt.isEmpty() ? List.of(campus) : liveAt.stream().distinct().toList();
    }

    public boolean isReadableBy(Predicate<String> reached) {
        return readers().stream().anyMatch(reached);
    }

    boolean isWritableBy(Predicate<String> reached) {
        return writers().stream().anyMatch(reached);
    }

    UUID candidateId() {
        return candidateId;
    }

    private static List<String> with(List<String> campuses, String one) {
        return Stream.concat(campuses.stream(), Stream.of(one)).toList();
    }
}
