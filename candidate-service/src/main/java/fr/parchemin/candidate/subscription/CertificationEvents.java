package fr.parchemin.candidate.subscription;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.certification.RegistrationPeriod;
import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.candidate.requirement.Demands;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the catalogue. */
@ApplicationScoped
class CertificationEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    CertificationEvents(Inbox inbox, Certifications certifications) {
        this.inbox = inbox;
        // Nothing is emptied: until the topic is read to its end no result could be weighed, and its enrolment's key
        // would be parked. A row takes in the events that are not older than itself, which mends it all the same.
        subscription = Subscription.to("certifications")
                .on(
                        "fr.parchemin.assessment.certification-changed.v1",
                        CertificationChanged.class,
                        (changed, sequence) -> certifications.put(changed.certification(sequence)))
                .notCleared();
    }

    @Incoming("certifications")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What an enrolment needs of a certification. */
    record CertificationChanged(
            String code,
            String title,
            List<Route> accessRoutes,
            List<Period> registrationPeriods,
            Requirements requirements,
            Settings settings) {

        Certification certification(long sequence) {
            return new Certification(
                    code,
                    title,
                    accessRoutes.stream().filter(Route::open).map(Route::code).toList(),
                    registrationPeriods.stream()
                            .map(period -> new RegistrationPeriod(period.from, period.to))
                            .toList(),
                    requirements.demands(),
                    settings.vae.rules(),
                    settings.youngest(),
                    sequence);
        }

        record Route(AccessRoute code, boolean open) {}

        record Period(LocalDate from, LocalDate to) {}

        record Requirements(
                List<String> blocs,
                boolean dissertation,
                boolean defence,
                @Nullable Experience experience) {

            Demands demands() {
                return new Demands(blocs, dissertation, experience == null ? null : experience.months, defence);
            }

            record Experience(int months) {}
        }

        record Settings(Vae vae, @Nullable Integer minimumAge) {

            /** Where the publisher says nothing, the age from which nobody has to go to school (Code de l'éducation, art. L. 131-1). */
            private static final int SCHOOL_LEAVING_AGE = 16;

            int youngest() {
                return minimumAge == null ? SCHOOL_LEAVING_AGE : minimumAge;
            }
        }

        record Vae(
                int answerWithinMonths,
                boolean silenceAdmits,
                int applicationsPerCertificationPerYear,
                int applicationsPerYear,
                boolean blocOnlyApplicationsCount,
                @Nullable Integer juryBeforeEndOfMonth,
                @Nullable Integer resultWithinDays,
                @Nullable Map<String, Source> sources) {

            VaeRules rules() {
                return new VaeRules(
                        answerWithinMonths,
                        from("answerWithinMonths"),
                        silenceAdmits,
                        from("silenceAdmits"),
                        applicationsPerCertificationPerYear,
                        from("applicationsPerCertificationPerYear"),
                        applicationsPerYear,
                        from("applicationsPerYear"),
                        blocOnlyApplicationsCount,
                        juryBeforeEndOfMonth,
                        from("juryBeforeEndOfMonth"),
                        resultWithinDays,
                        from("resultWithinDays"));
            }

            private @Nullable LocalDate from(String setting) {
                var source = sources == null ? null : sources.get(setting);
                return source == null ? null : source.applicableFrom;
            }
        }

        record Source(@Nullable LocalDate applicableFrom) {}
    }
}
