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
import org.jspecify.annotations.Nullable;

/** How those who deliberated voted on the outcome recorded, or on the whole; {@code president}: whoever presided. */
@Embeddable
@Schema(
        name = "Votes",
        description = "They sum to those who deliberated; at a tie the vote of whoever presided decides. An outcome"
                + " is recorded when its votes are for it.")
public record Votes(
        @Enumerated(EnumType.STRING)
        @Column(name = "votes_on")
        @Schema(
                description = "OUTCOME, by default: the votes are on the outcome recorded. WHOLE: on the whole"
                        + " certification, where that was asked for; a vote against it leaves PARTIAL",
                examples = "OUTCOME",
                nullable = true)
        @Nullable Subject on,

        @PositiveOrZero @Max(99) @Column(name = "votes_for") @JsonProperty("for") @Schema(examples = "5")
        int inFavour,

        @PositiveOrZero @Max(99) @Column(name = "votes_against") @Schema(examples = "1")
        int against,

        @PositiveOrZero @Max(99) @Column(name = "votes_abstained") @Schema(examples = "0")
        int abstained,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "vote_of_president") @Schema(examples = "FOR")
        Vote president) {

    public Votes {
        on = on == null ? Subject.OUTCOME : on;
    }

    /** What the votes were cast on. */
    public enum Subject {
        OUTCOME,
        WHOLE
    }

    public enum Vote {
        FOR,
        AGAINST,
        ABSTAINED
    }

    boolean areOnTheWhole() {
        return on == Subject.WHOLE;
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
