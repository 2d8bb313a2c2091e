package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.inbox.EventFeed;
import fr.parchemin.kit.inbox.UnknownEvents;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;

@QuarkusTest
@AssessmentServiceTest
class UnknownEventsAsOperatorIT extends UnknownEvents {

    @Inject
    Told told;

    UnknownEventsAsOperatorIT() {
        super("campuses", "fr.parchemin.campus.campus-changed");
    }

    @Override
    protected EventFeed feed() {
        return told;
    }

    @Override
    protected void nothing() {
        told.nothing();
    }

    @Override
    protected Sample event(String key, String name) {
        return Told.CAMPUS.with("code", "\"" + key + "\"").with("name", "\"" + name + "\"");
    }

    @Override
    protected List<String> names() {
        return told.asWorker().rows("select name from campus order by code");
    }
}
