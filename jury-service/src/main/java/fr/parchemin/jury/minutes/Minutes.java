package fr.parchemin.jury.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The record of one closed session, sealed. */
@Entity
public class Minutes {

    @Id
    private String number;

    private UUID sessionId;
    private String certification;
    private int position;
    private String content;
    private String sha256;
    private String previousSha256;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes(
            MinutesNumber number,
            UUID sessionId,
            String certification,
            int position,
            Seal previous,
            String content,
            Instant recordedAt) {
        this.number = number.toString();
        this.sessionId = sessionId;
        this.certification = certification;
        this.position = position;
        this.content = content;
        this.sha256 = Seal.of(previous, content).sha256();
        this.previousSha256 = previous.sha256();
        this.recordedAt = recordedAt;
    }

    public String number() {
        return number;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String certification() {
        return certification;
    }

    /** Counts the minutes of the certification, from one, over all years. */
    public int position() {
        return position;
    }

    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public String previousSha256() {
        return previousSha256;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
