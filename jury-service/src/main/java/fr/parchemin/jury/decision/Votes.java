package fr.parchemin.jury.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How those who deliberated voted on the award asked for; {@code president} is the vote of whoever presided. */
@Embeddable
@Schema(
        name = "Votes",
        description = "On the award asked for. They sum to those who deliberated; at a tie the vote of whoever"
                + " presided decides.")
public record Votes(
        @PositiveOrZero @Max(99) @Column(name = "votes_for") @JsonProperty("for") @Schema(examples = "5")
        int inFavour,

        @PositiveOrZero @Max(99) @Column(name = "votes_against") @Schema(examples = "1")
        int against,

        @PositiveOrZero @Max(99) @Column(name = "votes_abstained") @Schema(examples = "0")
        int abstained,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "vote_of_president") @Schema(examples = "FOR")
        Vote president) {

    public enum Vote {
        FOR,
        AGAINST,
        ABSTAINED
    }

    int sum() {
        return inFavour + against + abstained;
    }

    boolean countThePresident() {
        return switch (president) {
            case FOR -> inFavour > 0;
            case AGAINST -> against > 0;
            case ABSTAINED -> abstained > 0;
        };
    }

    /** How they fell out; ABSTAINED: a tie that whoever presided did not break. */
    Vote result() {
        var lead = Integer.compare(inFavour, against);
        return lead == 0 ? president : lead > 0 ? Vote.FOR : Vote.AGAINST;
    }
}
