package fr.parchemin.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something that happened, as other services are told it: the JSON of the record is the message. */
public interface Event {

    @JsonIgnore
    String topic();

    /** Ours for ever, with its major version: {@code org.example.library.book-lent.v1}, never a class name. */
    @JsonIgnore
    String type();

    /** What the event tells the full state of; its events are numbered 1, 2, 3 …, and only the newest matters. */
    @JsonIgnore
    String subject();

    /** Messages of one key arrive in order, and wait for each other when one cannot be processed. */
    @JsonIgnore
    default String key() {
        return subject();
    }
}
