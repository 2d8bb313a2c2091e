package fr.parchemin.jury.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate as far as juries and certificates need it: the names, and the birth date as far as it is known. */
@Entity
public class CandidateName {

    @Id
    private UUID id;

    private List<String> campuses;
    private String birthName;
    private @Nullable String usageName;
    private List<String> firstNames;
    private int birthYear;
    private @Nullable Integer birthMonth;
    private @Nullable Integer birthDay;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected CandidateName() {}

    public CandidateName(CandidateChanged changed, long sequence) {
        var person = changed.civilStatus();
        this.id = changed.id();
        this.campuses = List.copyOf(changed.campuses());
        this.birthName = person.birthName();
        this.usageName = person.usageName();
        this.firstNames = List.copyOf(person.firstNames());
        this.birthYear = person.birthDate().year();
        this.birthMonth = person.birthDate().month();
        this.birthDay = person.birthDate().day();
        this.sequence = sequence;
    }

    boolean isNewerThan(CandidateName other) {
        return sequence > other.sequence;
    }

    /** As a roster shows it: the first first name, and the birth name. */
    public String shown() {
        return firstNames.getFirst() + " " + birthName;
    }

    public UUID id() {
        return id;
    }

    List<String> campuses() {
        return campuses;
    }

    public String birthName() {
        return birthName;
    }

    /** Beside the birth name, never in its place. */
    public @Nullable String usageName() {
        return usageName;
    }

    public List<String> firstNames() {
        return List.copyOf(firstNames);
    }

    public int birthYear() {
        return birthYear;
    }

    public @Nullable Integer birthMonth() {
        return birthMonth;
    }

    public @Nullable Integer birthDay() {
        return birthDay;
    }
}
