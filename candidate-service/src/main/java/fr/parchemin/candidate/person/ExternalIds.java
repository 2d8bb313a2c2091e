package fr.parchemin.candidate.person;

import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** The keys that stand in addresses: what no body may hold, no address may hold either. */
@ApplicationScoped
public class ExternalIds {

    private final Validator validator;

    ExternalIds(Validator validator) {
        this.validator = validator;
    }

    public ExternalId inAddress(String source, String id) {
        var key = new ExternalId(source, id);
        var violations = validator.validate(key).stream()
                .map(one -> new Violation("path", one.getPropertyPath().toString(), "valid-value", one.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
        return key;
    }
}
