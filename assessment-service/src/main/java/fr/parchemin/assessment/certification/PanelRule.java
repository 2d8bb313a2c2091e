package fr.parchemin.assessment.certification;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits on a jury: its seats, and the parities among those who sit permanently. */
public record PanelRule(
        String labelAsPublished, List<Seat> seats, PermanentMembers permanentMembers, boolean sameForAllRoutes) {

    @Schema(name = "SeatQuality")
    enum Quality {
        PRESIDENT,
        EMPLOYERS,
        EMPLOYEES,
        PROFESSIONAL
    }

    @Schema(name = "PanelSeat")
    public record Seat(String seat, Quality quality, boolean permanent) {

        private static final Pattern NAME = Pattern.compile("[A-Z]+(_[1-9])?");

        public Seat {
            Require.matching("seat", seat, NAME);
        }
    }

    /** How many of the permanent seats each side takes. */
    public record PermanentMembers(int employers, int employees, int women, int men) {}

    public PanelRule {
        Require.text("labelAsPublished", labelAsPublished);
        seats = Require.some("seats", seats);
        Require.distinct("seat", seats.stream().map(Seat::seat).toList());
        Require.that(
                seats.stream()
                                .filter(seat -> seat.quality() == Quality.PRESIDENT)
                                .count()
                        == 1,
                "seats must hold exactly one PRESIDENT");
        Require.that(
                permanent(seats, Quality.EMPLOYERS) == permanentMembers.employers()
                        && permanent(seats, Quality.EMPLOYEES) == permanentMembers.employees(),
                "permanentMembers counts other employers or employees than the permanent seats");
        Require.that(
                seats.stream().filter(Seat::permanent).count()
                        == permanentMembers.women() + (long) permanentMembers.men(),
                "the women and men of permanentMembers do not fill the permanent seats");
    }

    private static long permanent(List<Seat> seats, Quality quality) {
        return seats.stream()
                .filter(seat -> seat.permanent() && seat.quality() == quality)
                .count();
    }
}
