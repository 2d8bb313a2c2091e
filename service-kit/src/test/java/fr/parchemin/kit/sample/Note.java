package fr.parchemin.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Note {

    @Id
    String id;

    String place;
    String text;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String id, String place, String text) {
        this.id = id;
        this.place = place;
        this.text = text;
    }
}
