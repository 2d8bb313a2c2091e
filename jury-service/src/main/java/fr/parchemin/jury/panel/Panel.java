package fr.parchemin.jury.panel;

import fr.parchemin.jury.certification.PanelRule;
import fr.parchemin.jury.certification.PanelSeat;
import fr.parchemin.jury.panel.PanelProblem.Code;
import fr.parchemin.jury.professional.Gender;
import fr.parchemin.jury.professional.Quality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Who takes which seat; seats that nobody takes stay away from the map. */
public record Panel(PanelRule rule, Map<String, SeatedMember> members) {

    public Panel {
        members = Map.copyOf(members);
    }

    /** At most one problem of each code, the seats in the rule's order; none: the panel is complete. */
    public List<PanelProblem> problemsOn(LocalDate heldOn) {
        var problems = new ArrayList<PanelProblem>();
        addIfAny(problems, Code.SEAT_EMPTY, emptySeats());
        addIfAny(
                problems,
                Code.QUALITY_NOT_HELD,
                seatsWhose((seat, member) -> !member.qualities().contains(seat.quality())));
        addIfAny(problems, Code.MANDATE_NOT_VALID, seatsWhose((seat, member) -> !member.maySitOn(heldOn)));
        addIfAny(problems, Code.GENDER_PARITY, seatsOutOfParity());
        return List.copyOf(problems);
    }

    /** Whoever takes the seat that the rule gives to the president. */
    public Optional<UUID> president() {
        return rule.seats().stream()
                .filter(seat -> seat.quality() == Quality.PRESIDENT)
                .flatMap(seat -> Stream.ofNullable(members.get(seat.seat())))
                .map(SeatedMember::id)
                .findFirst();
    }

    private List<PanelSeat> emptySeats() {
        return rule.seats().stream()
                .filter(seat -> !members.containsKey(seat.seat()))
                .toList();
    }

    private List<PanelSeat> seatsWhose(BiPredicate<PanelSeat, SeatedMember> fault) {
        return rule.seats().stream()
                .filter(seat -> {
                    var member = members.get(seat.seat());
                    return member != null && fault.test(seat, member);
                })
                .toList();
    }

    /** Parity is judged once every permanent member is named. */
    private List<PanelSeat> seatsOutOfParity() {
        var permanent = rule.seats().stream().filter(PanelSeat::permanent).toList();
        var named = permanent.stream()
                .map(seat -> members.get(seat.seat()))
                .filter(member -> member != null)
                .toList();
        var women = named.stream().filter(member -> member.gender() == Gender.F).count();
        var wanted = rule.permanentMembers();
        var balanced = women == wanted.women() && named.size() - women == wanted.men();
        return named.size() < permanent.size() || balanced ? List.of() : permanent;
    }

    private void addIfAny(List<PanelProblem> problems, Code code, List<PanelSeat> seats) {
        if (!seats.isEmpty()) {
            problems.add(
                    new PanelProblem(code, seats.stream().map(PanelSeat::seat).toList(), sittingOn(seats)));
        }
    }

    private List<UUID> sittingOn(List<PanelSeat> seats) {
        return seats.stream()
                .map(seat -> members.get(seat.seat()))
                .filter(member -> member != null)
                .map(SeatedMember::id)
                .toList();
    }
}
