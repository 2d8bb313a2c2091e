package fr.parchemin.jury.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conflicts of interest as those present state them: the member at one place, the enrolment at the same place. */
@Embeddable
public record Conflicts(
        @Column(name = "conflict_members") List<UUID> memberIds,
        @Column(name = "conflict_enrolments") List<UUID> enrolmentIds) {

    static final Conflicts NONE = new Conflicts(List.of(), List.of());

    public Conflicts {
        memberIds = List.copyOf(memberIds);
        enrolmentIds = List.copyOf(enrolmentIds);
    }

    static Conflicts of(List<Attendee> attendees) {
        var stated = attendees.stream()
                .flatMap(one -> one.conflicts().stream().map(enrolment -> List.of(one.memberId(), enrolment)))
                .distinct()
                .toList();
        return new Conflicts(
                stated.stream().map(List::getFirst).toList(),
                stated.stream().map(List::getLast).toList());
    }

    Conflicts and(Attendee newcomer) {
        var added = of(List.of(newcomer));
        return new Conflicts(
                Stream.concat(memberIds.stream(), added.memberIds.stream()).toList(),
                Stream.concat(enrolmentIds.stream(), added.enrolmentIds.stream())
                        .toList());
    }

    /** Those whom this member must not judge. */
    public Set<UUID> of(UUID member) {
        return IntStream.range(0, memberIds.size())
                .filter(place -> memberIds.get(place).equals(member))
                .mapToObj(enrolmentIds::get)
                .collect(Collectors.toUnmodifiableSet());
    }
}
