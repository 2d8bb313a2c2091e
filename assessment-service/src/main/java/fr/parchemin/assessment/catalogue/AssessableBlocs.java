package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Bloc;
import fr.parchemin.assessment.certification.Certification;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What other features may ask of the catalogue. */
@ApplicationScoped
public class AssessableBlocs {

    private final Catalogue catalogue;

    AssessableBlocs(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By number. */
    public List<AssessableBloc> of(String certification) {
        return catalogue
                .findByIdOptional(certification)
                .map(entry -> blocsOf(entry.certification()))
                .orElse(List.of());
    }

    /** One that a body names. */
    public AssessableBloc of(String certification, String bloc) {
        return find(certification, bloc)
                .orElseThrow(() -> new Refused(
                        isOfAnother(bloc)
                                ? new CatalogueRefusal.BlocOfAnotherCertification(bloc, certification)
                                : unknown(certification, bloc)));
    }

    /** One that an address names. */
    public AssessableBloc at(String certification, String bloc) {
        return find(certification, bloc)
                .orElseThrow(() -> new Refused(new CatalogueRefusal.UnknownBlocRecord(bloc, certification)));
    }

    private Optional<AssessableBloc> find(String certification, String bloc) {
        return of(certification).stream().filter(one -> one.code().equals(bloc)).findFirst();
    }

    private CatalogueRefusal unknown(String certification, String bloc) {
        var known = of(certification).stream().map(AssessableBloc::code).toList();
        return new CatalogueRefusal.UnknownBloc(certification, List.of(bloc), known);
    }

    private boolean isOfAnother(String bloc) {
        return catalogue.listAll().stream()
                .anyMatch(entry -> entry.certification().bloc(bloc).isPresent());
    }

    private static List<AssessableBloc> blocsOf(Certification certification) {
        return certification.blocs().stream()
                .sorted(Comparator.comparingInt(Bloc::number))
                .map(bloc -> AssessableBloc.of(bloc, certification.settings()))
                .toList();
    }
}
