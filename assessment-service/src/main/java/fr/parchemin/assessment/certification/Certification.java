package fr.parchemin.assessment.certification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A title of the register as its official sheet states it: its parts, who may come to it and how it is awarded. */
public record Certification(
        String code,

        @Schema(description = "Which state of the file it is; only a higher one replaces what stands", examples = "1")
        int revision,

        String title,
        Certifier certifier,
        Level level,
        Nsf nsf,
        List<Rome> rome,
        List<String> summary,
        List<Activity> activities,
        String sectors,
        List<String> jobs,
        List<PastTitle> titles,
        List<RegistrationPeriod> registrationPeriods,
        @Schema(nullable = true) @Nullable LocalDate awardDeadline,
        List<PastRecognition> history,
        @Schema(nullable = true) @Nullable Predecessor predecessor,
        List<AccessRoute> accessRoutes,
        Overseas overseas,
        List<Bloc> blocs,
        ComponentsValidity componentsValidity,
        Requirements requirements,
        PanelRule panelRule,
        List<String> certificationSites,
        @Schema(nullable = true) @Nullable HoldersPerYear holdersPerYear,
        @Schema(nullable = true) @Nullable String website,
        Settings settings) {

    /** The authority that answers for the certification, and the quality in which its head signs. */
    public record Certifier(String name, String signatory) {

        public Certifier {
            Require.text("name", name);
            Require.text("signatory", signatory);
        }
    }

    /** One of the holder's main activities; its rank is not the number of a bloc. */
    record Activity(int rank, String title, String description) {

        Activity {
            Require.text("title", title);
            Require.text("description", description);
        }
    }

    /** The sheet that this one follows. */
    record Predecessor(
            String code,
            String title,
            @Schema(nullable = true) @Nullable String url) {

        Predecessor {
            Require.matching("code", code, Require.CERTIFICATION_CODE);
            Require.text("title", title);
        }
    }

    /** Whether the certification is open in these territories; null where the sheet cannot be read. */
    public record Overseas(
            @Schema(nullable = true) @Nullable Boolean newCaledonia,
            @Schema(nullable = true) @Nullable Boolean frenchPolynesia) {}

    /** The published order of magnitude, never a count of ours. */
    record HoldersPerYear(int about, String labelAsPublished) {

        HoldersPerYear {
            Require.atLeast(0, "about", about);
            Require.text("labelAsPublished", labelAsPublished);
        }
    }

    /** The occupation of the ROME directory that the certification leads to. */
    public record Rome(String code, String label) {

        private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{4}");

        public Rome {
            Require.matching("code", code, CODE);
            Require.text("label", label);
        }
    }

    /** A name the certification bore from that year on, with the decree that says so. */
    public record PastTitle(
            int year,
            String title,
            @Schema(nullable = true) @Nullable Decree decree) {

        public PastTitle {
            Require.text("title", title);
            Require.that(
                    decree == null || decree.date().getYear() == year,
                    "year " + year + " is not the year of its decree");
        }
    }

    /** How long a bloc once obtained counts. */
    enum ComponentsValidity {
        UNLIMITED
    }

    public Certification {
        Require.matching("code", code, Require.CERTIFICATION_CODE);
        Require.atLeast(0, "revision", revision);
        Require.text("title", title);
        Require.text("sectors", sectors);
        rome = Require.some("rome", rome);
        summary = Require.texts("summary", summary);
        jobs = Require.texts("jobs", jobs);
        titles = Require.some("titles", titles);
        history = List.copyOf(history);
        certificationSites = Require.texts("certificationSites", certificationSites);
        registrationPeriods = Require.some("registrationPeriods", registrationPeriods);
        activities = Require.some("activities", activities);
        Require.oneToN(
                "the ranks of activities",
                activities.stream().map(Activity::rank).toList());
        accessRoutes = everyRouteOnce(accessRoutes);
        blocs = completeBlocs(code, blocs, activities);
        Require.that(
                blocs.stream().map(Bloc::code).toList().containsAll(requirements.blocs()),
                "requirements.blocs " + requirements.blocs() + " names a bloc that is not in blocs");
        if (awardDeadline != null) {
            Require.that(
                    registrationPeriods.stream().noneMatch(period -> awardDeadline.isBefore(period.to())),
                    "awardDeadline " + awardDeadline + " is before the end of the registration");
        }
    }

    /** Whether a person may enrol on this day: it lies inside a registration period, both ends included. */
    public boolean registeredOn(LocalDate day) {
        return registrationPeriods.stream().anyMatch(period -> period.covers(day));
    }

    public Optional<Bloc> bloc(String blocCode) {
        return blocs.stream().filter(bloc -> bloc.code().equals(blocCode)).findFirst();
    }

    private static List<AccessRoute> everyRouteOnce(List<AccessRoute> routes) {
        List<AccessRoute.Code> codes = routes.stream().map(AccessRoute::code).toList();
        Require.distinct("access route", codes);
        Set<AccessRoute.Code> silent = EnumSet.allOf(AccessRoute.Code.class);
        silent.removeAll(codes);
        Require.that(silent.isEmpty(), "accessRoutes says nothing of " + silent);
        return List.copyOf(routes);
    }

    private static List<Bloc> completeBlocs(String certification, List<Bloc> blocs, List<Activity> activities) {
        Require.some("blocs", blocs);
        Require.oneToN("the numbers of blocs", blocs.stream().map(Bloc::number).toList());
        Require.oneToN(
                "the activity ranks of blocs",
                blocs.stream().map(Bloc::activityRank).toList());
        Require.that(
                blocs.size() == activities.size(),
                "there are %d blocs for %d activities".formatted(blocs.size(), activities.size()));
        for (Bloc bloc : blocs) {
            Require.that(
                    bloc.code().startsWith(certification + "BC"),
                    "bloc " + bloc.code() + " is not of " + certification);
        }
        return List.copyOf(blocs);
    }
}
