package fr.parchemin.kit.sample;

import fr.parchemin.kit.event.Event;

public record NoteWritten(String id, String text) implements Event {

    @Override
    public String topic() {
        return "kit.note";
    }

    @Override
    public String type() {
        return "kit.note-written.v1";
    }

    @Override
    public String subject() {
        return id;
    }
}
