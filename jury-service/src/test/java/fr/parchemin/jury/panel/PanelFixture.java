package fr.parchemin.jury.panel;

import fr.parchemin.jury.certification.PanelRule;
import fr.parchemin.jury.certification.PanelSeat;
import fr.parchemin.jury.certification.PermanentMembers;
import fr.parchemin.jury.professional.Gender;
import fr.parchemin.jury.professional.Mandate;
import fr.parchemin.jury.professional.Quality;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Panels of seven, on a day in June. */
final class PanelFixture {

    static final LocalDate HELD_ON = LocalDate.of(2022, 6, 24);

    static final PanelRule RULE = new PanelRule(
            List.of(
                    new PanelSeat("PRESIDENT", Quality.PRESIDENT, false),
                    new PanelSeat("EMPLOYERS_1", Quality.EMPLOYERS, true),
                    new PanelSeat("EMPLOYERS_2", Quality.EMPLOYERS, true),
                    new PanelSeat("EMPLOYEES_1", Quality.EMPLOYEES, true),
                    new PanelSeat("EMPLOYEES_2", Quality.EMPLOYEES, true),
                    new PanelSeat("PROFESSIONAL_1", Quality.PROFESSIONAL, false),
                    new PanelSeat("PROFESSIONAL_2", Quality.PROFESSIONAL, false)),
            new PermanentMembers(2, 2, 2, 2));

    private final Map<String, SeatedMember> members = new LinkedHashMap<>();

    private PanelFixture() {}

    /** Two women and two men among the permanent members, mandates without limit. */
    static PanelFixture aPanel() {
        var panel = new PanelFixture();
        RULE.seats()
                .forEach(seat -> panel.members.put(
                        seat.seat(), member(seat.seat().endsWith("_1") ? Gender.F : Gender.M, null, seat.quality())));
        return panel;
    }

    PanelFixture without(String seat) {
        members.remove(seat);
        return this;
    }

    PanelFixture with(String seat, Gender gender) {
        return with(seat, member(gender, null, RULE.seat(seat).orElseThrow().quality()));
    }

    PanelFixture withMandate(String seat, LocalDate from, LocalDate to) {
        return with(
                seat,
                member(
                        seat.endsWith("_1") ? Gender.F : Gender.M,
                        new Mandate(from, to),
                        RULE.seat(seat).orElseThrow().quality()));
    }

    PanelFixture withQualities(String seat, Quality... qualities) {
        return with(seat, member(seat.endsWith("_1") ? Gender.F : Gender.M, null, qualities));
    }

    Panel panel() {
        return new Panel(RULE, members);
    }

    private PanelFixture with(String seat, SeatedMember member) {
        members.put(seat, member);
        return this;
    }

    private static SeatedMember member(Gender gender, @Nullable Mandate mandate, Quality... qualities) {
        return new SeatedMember(UUID.randomUUID(), gender, List.of(qualities), mandate);
    }
}
