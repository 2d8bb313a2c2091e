package fr.parchemin.endtoend.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private final AccessMatrix matrix = AccessMatrix.read();
    private final List<Operations.Operation> published = new ArrayList<>(
            matrix.lines().stream().map(AccessMatrix.Line::operation).toList());

    @Test
    void an_operation_that_is_published_without_a_line_is_named() {
        published.add(new Operations.Operation("deleteCampus", "DELETE", "/v1/campuses/{code}"));

        assertThat(matrix.differencesFrom(published))
                .singleElement()
                .asString()
                .contains("not in the table", "deleteCampus");
    }

    @Test
    void an_operation_that_moved_to_another_path_is_named_on_both_sides() {
        Operations.Operation first = published.removeFirst();
        published.add(new Operations.Operation(first.id(), first.method(), "/v1/elsewhere"));

        assertThat(matrix.differencesFrom(published)).hasSize(2);
    }

    @Test
    void the_table_as_it_stands_differs_in_nothing_from_itself() {
        assertThat(matrix.differencesFrom(published)).isEmpty();
    }
}
