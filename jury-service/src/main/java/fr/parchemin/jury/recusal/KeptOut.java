package fr.parchemin.jury.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/** Those of the panel who keep out of a deliberation: one reason at the place of each member, who may have several. */
@Embeddable
public record KeptOut(
        @Column(name = "recused") List<UUID> memberIds,
        @Column(name = "recusal_reasons") List<String> reasons) {

    public KeptOut {
        memberIds = List.copyOf(memberIds);
        reasons = List.copyOf(reasons);
    }

    public List<UUID> members() {
        return memberIds.stream().distinct().toList();
    }
}
