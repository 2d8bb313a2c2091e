package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Call;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One person's way through the chapter, with luck and bad luck drawn. */
final class Traveller {

    private static final LocalDate ENROLLED_ON = LocalDate.of(2020, 10, 5);
    private static final LocalDate FIRST_WORK = LocalDate.of(2020, 11, 1);
    private static final LocalDate FIRST_SITTING = LocalDate.of(2021, 1, 4);
    private static final List<String> ROUTES =
            List.of("STUDENT", "APPRENTICESHIP", "CONTINUING_TRAINING", "PROFESSIONALISATION_CONTRACT");
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Sender sender;
    private final Cast cast;
    private final String campus;
    private final String admin;
    private final Random luck;
    private final Map<String, Integer> granted = new HashMap<>();

    Traveller(Sender sender, Cast cast, String campus, String admin, Random luck) {
        this.sender = sender;
        this.cast = cast;
        this.campus = campus;
        this.admin = admin;
        this.luck = luck;
    }

    /** Where the way has led, as far as the one who went it knows. */
    record Journey(String enrolment, Map<String, Integer> extraSittings) {}

    Journey travel() {
        String candidate = id("createCandidate", Requests.createCandidate(campus, Person.neverMet()));
        String route = ROUTES.get(luck.nextInt(ROUTES.size()));
        String enrolment = id("openEnrolment", Requests.enrol(candidate, campus, route, ENROLLED_ON.toString()));
        work(enrolment);
        String last = null;
        for (String bloc : cast.blocs().codes()) {
            last = sit(enrolment, bloc);
        }
        write(enrolment);
        if (last != null && happens(20)) {
            sender.send("certifier", "revokeAssessment", Requests.revokeAssessment(last, "Entered twice"), OK);
            if (happens(50)) {
                pass(enrolment, cast.blocs().codes().getLast(), "2022-01-10");
            }
        }
        sender.send(admin, "getEnrolment", Call.get("/v1/enrolments/" + enrolment), OK);
        return new Journey(enrolment, granted);
    }

    private void work(String enrolment) {
        int periods = 1 + luck.nextInt(3);
        LocalDate from = FIRST_WORK.plusDays(luck.nextInt(60));
        for (int period = 0; period < periods; period++) {
            LocalDate to = from.plusDays(9 + luck.nextInt(110));
            boolean runs = period == periods - 1 && happens(10);
            id(
                    "addExperience",
                    Requests.addExperience(
                            enrolment,
                            "Ateliers " + period,
                            cast.tutor(),
                            from.toString(),
                            runs ? null : to.toString()));
            // Overlapping, touching or apart.
            from = to.plusDays(luck.nextInt(40) - 20L);
        }
    }

    /** The validated assessment's id; null when the bloc is not validated in the end. */
    private @Nullable String sit(String enrolment, String bloc) {
        LocalDate on = FIRST_SITTING.plusDays(luck.nextInt(120));
        if (happens(10)) {
            settle(hold(enrolment, bloc, on.toString()), "EXCUSED");
        }
        if (happens(75)) {
            return pass(enrolment, bloc, on.plusDays(30).toString());
        }
        fail(enrolment, bloc, on.plusDays(30));
        if (happens(70)) {
            return pass(enrolment, bloc, on.plusDays(120).toString());
        }
        fail(enrolment, bloc, on.plusDays(120));
        if (happens(30)) {
            id("grantExtraSitting", "certifier", Requests.grantExtraSitting(enrolment, bloc, "Long illness"));
            granted.put(bloc, 1);
            if (happens(50)) {
                return pass(enrolment, bloc, on.plusDays(150).toString());
            }
        }
        return null;
    }

    private void fail(String enrolment, String bloc, LocalDate on) {
        String assessment = hold(enrolment, bloc, on.toString());
        if (happens(20)) {
            settle(assessment, "ABSENT");
        } else {
            sender.send(
                    admin,
                    "recordResult",
                    Requests.result(
                            assessment,
                            cast.blocs().skillsOf(bloc),
                            cast.blocs().oneInProgress(bloc)),
                    OK);
        }
    }

    private String pass(String enrolment, String bloc, String on) {
        String assessment = hold(enrolment, bloc, on);
        sender.send(
                admin,
                "recordResult",
                Requests.result(
                        assessment, cast.blocs().skillsOf(bloc), cast.blocs().allAcquired(bloc)),
                OK);
        return assessment;
    }

    private String hold(String enrolment, String bloc, String on) {
        return id("holdAssessment", Requests.holdAssessment(enrolment, bloc, on, campus, cast.assessors()));
    }

    private void settle(String assessment, String verdict) {
        sender.send(admin, "recordResult", Requests.didNotSit(assessment, verdict), OK);
    }

    private void write(String enrolment) {
        if (happens(5)) {
            return;
        }
        LocalDate on = LocalDate.of(2021, 9, 1).plusDays(luck.nextInt(60));
        while (happens(30)) {
            review(enrolment, on, "TO_REWORK");
            on = on.plusDays(20);
        }
        if (happens(90)) {
            review(enrolment, on, "ACCEPTED");
        } else {
            deposit(enrolment, on);
        }
    }

    private void review(String enrolment, LocalDate depositedOn, String verdict) {
        String reviewedOn = depositedOn.plusDays(luck.nextInt(15)).toString();
        sender.send(
                admin,
                "reviewDissertation",
                Requests.reviewDissertation(deposit(enrolment, depositedOn), verdict, reviewedOn),
                OK);
    }

    private String deposit(String enrolment, LocalDate on) {
        return id(
                "depositDissertation",
                Requests.depositDissertation(enrolment, "Une forge", on.toString(), cast.tutor()));
    }

    private String id(String operation, Call call) {
        return id(operation, admin, call);
    }

    private String id(String operation, String user, Call call) {
        return sender.send(user, operation, call, CREATED).text("id");
    }

    private boolean happens(int percent) {
        return luck.nextInt(100) < percent;
    }
}
