package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.stream.Stream;

/** Those whom every person meets: assessors and a tutor, and the blocs they must show. */
public record Cast(List<String> assessors, String tutor, Blocs blocs) {

    public static Cast registeredBy(Sender sender) {
        List<String> ids = Stream.of("Girard", "Benali", "Moulin")
                .map(name -> sender.send("certifier", "registerProfessional", Requests.registerProfessional(name), 201)
                        .text("id"))
                .toList();
        Blocs blocs = Blocs.of(sender.send(
                "certifier", "getCertification", Call.get("/v1/certifications/" + Requests.CERTIFICATION), 200));
        return new Cast(ids.subList(0, 2), ids.getLast(), blocs);
    }
}
