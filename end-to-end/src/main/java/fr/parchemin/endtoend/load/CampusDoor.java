package fr.parchemin.endtoend.load;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import java.time.LocalDate;

/** Closes and reopens one campus again and again, each time on a day that the last one allows. */
public final class CampusDoor {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private final String code;
    private boolean closed;
    private LocalDate earliest = FIRST;

    private CampusDoor(String code) {
        this.code = code;
    }

    /** As the campus stands now. */
    public static CampusDoor of(String code, Api api, String token) {
        CampusDoor door = new CampusDoor(code);
        var campus = api.send(Call.get("/v1/campuses/" + code).as(token)).json();
        door.closed = campus.path("status").asText().equals("CLOSED");
        for (var closing : campus.path("closings")) {
            door.earliest = LocalDate.parse(closing.path("closedOn").asText()).plusDays(1);
            if (closing.hasNonNull("reopenedOn")) {
                door.earliest = LocalDate.parse(closing.path("reopenedOn").asText());
            }
        }
        return door;
    }

    public String code() {
        return code;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Closes it when it is open, and the other way round. */
    public Call turn() {
        return closed
                ? Call.post("/v1/campuses/" + code + "/reopen", "{\"reopenedOn\":\"" + earliest + "\"}")
                : Call.post("/v1/campuses/" + code + "/close", "{\"closedOn\":\"" + earliest + "\"}");
    }

    /** The last turn was answered. */
    public void turned() {
        if (!closed) {
            earliest = earliest.plusDays(1);
        }
        closed = !closed;
    }
}
