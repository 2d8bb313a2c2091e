package fr.parchemin.endtoend.oracle;

import java.util.List;

/** Who takes in which service's events, written down by hand: a consumer that is missing in its database shows. */
public record Subscription(String publisher, String topic, String service, String consumer) {

    public static final List<Subscription> ALL = List.of(
            new Subscription("assessment", "parchemin.certification", "campus", "certifications"),
            new Subscription("assessment", "parchemin.certification", "candidate", "certifications"),
            new Subscription("assessment", "parchemin.certification", "jury", "certifications"),
            new Subscription("campus", "parchemin.campus", "candidate", "campuses"),
            new Subscription("campus", "parchemin.campus", "assessment", "campuses"),
            new Subscription("campus", "parchemin.campus", "jury", "campuses"),
            new Subscription("jury", "parchemin.professional", "assessment", "professionals"),
            new Subscription("jury", "parchemin.professional", "candidate", "professionals"),
            new Subscription("assessment", "parchemin.assessment", "candidate", "assessments"),
            new Subscription("jury", "parchemin.jury", "candidate", "juries"),
            new Subscription("jury", "parchemin.jury", "assessment", "juries"),
            new Subscription("assessment", "parchemin.assessment", "jury", "assessments"),
            new Subscription("candidate", "parchemin.candidate", "jury", "candidates"),
            new Subscription("candidate", "parchemin.enrolment", "jury", "enrolments"),
            new Subscription("candidate", "parchemin.enrolment", "assessment", "enrolments"));

    private static final List<String> FULL_FROM_THE_START = List.of("parchemin.campus", "parchemin.certification");

    /** The publisher loads what it tells there at its first start. */
    boolean isFullFromTheStart() {
        return FULL_FROM_THE_START.contains(topic);
    }

    String sentence() {
        return service + "'s " + consumer;
    }
}
