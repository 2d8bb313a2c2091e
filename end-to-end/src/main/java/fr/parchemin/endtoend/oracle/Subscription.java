package fr.parchemin.endtoend.oracle;

import java.util.List;

/** Who takes in which service's events, written down by hand: a consumer that is missing in its database shows. */
record Subscription(String publisher, String topic, String service, String consumer) {

    static final List<Subscription> ALL = List.of(
            new Subscription("assessment", "parchemin.certification", "campus", "certifications"),
            new Subscription("assessment", "parchemin.certification", "candidate", "certifications"),
            new Subscription("assessment", "parchemin.certification", "jury", "certifications"),
            new Subscription("campus", "parchemin.campus", "candidate", "campuses"),
            new Subscription("campus", "parchemin.campus", "assessment", "campuses"),
            new Subscription("campus", "parchemin.campus", "jury", "campuses"));

    String sentence() {
        return service + "'s " + consumer;
    }
}
