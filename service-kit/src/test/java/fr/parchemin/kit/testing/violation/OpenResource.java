package fr.parchemin.kit.testing.violation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Names no caller and opens no transaction. */
@Path("/violation")
public class OpenResource {

    @GET
    public String anybody() {
        return "hello";
    }
}
