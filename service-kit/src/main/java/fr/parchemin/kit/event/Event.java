package fr.parchemin.kit.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something that happened, as other services are told it: the JSON of the record is the message. */
public interface Event {

    @JsonIgnore
    String topic();

    /** Ours for ever, with its major version: {@code fr.parchemin.jury.session-closed.v1}, never a class name. */
    @JsonIgnore
    String type();

    /** The aggregate the event is about, and the message's key. */
    @JsonIgnore
    String subject();
}
