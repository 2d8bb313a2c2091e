package fr.parchemin.jury.certification;

import java.util.List;
import java.util.Optional;

/** Who sits on the certification's juries; a seat's quality keeps the parity of employers and employees. */
public record PanelRule(List<PanelSeat> seats, PermanentMembers permanentMembers) {

    public PanelRule {
        seats = List.copyOf(seats);
    }

    public Optional<PanelSeat> seat(String name) {
        return seats.stream().filter(seat -> seat.seat().equals(name)).findFirst();
    }

    public List<String> seatNames() {
        return seats.stream().map(PanelSeat::seat).toList();
    }
}
