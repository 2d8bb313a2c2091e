package fr.parchemin.jury.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.minutes.MinutesChain.Break;
import fr.parchemin.jury.minutes.MinutesChain.Copy;
import fr.parchemin.jury.minutes.MinutesChain.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MinutesChainTest {

    private static final int LENGTH = 5;

    @Test
    void holdsAsSealedWhateverTheOrderOfItsCopies() {
        assertThat(broken(sealed())).isNull();
        assertThat(broken(sealed().reversed())).isNull();
        assertThat(new MinutesChain(List.of()).firstBreak(0)).isNull();
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampering("one character of the third", 3, Flaw.CONTENT_ALTERED, at(3, copy -> with(copy, text(copy)))),
                tampering("one character of the last", 5, Flaw.CONTENT_ALTERED, at(5, copy -> with(copy, text(copy)))),
                tampering("the seal of the first", 1, Flaw.CONTENT_ALTERED, at(1, copy -> seal(copy, "f".repeat(64)))),
                tampering(
                        "the number of the second",
                        2,
                        Flaw.CONTENT_ALTERED,
                        at(2, copy -> named(copy, "PV-X-2022-009"))),
                tampering("the third re-sealed alone", 4, Flaw.LINK_ALTERED, at(3, MinutesChainTest::resealed)),
                tampering("the link of the second", 2, Flaw.LINK_ALTERED, at(2, copy -> linked(copy, "0".repeat(64)))),
                tampering("the third dropped", 3, Flaw.POSITION_MISSING, copies -> without(copies, 3)),
                tampering("the first dropped", 1, Flaw.POSITION_MISSING, copies -> without(copies, 1)),
                tampering("the last dropped", 5, Flaw.POSITION_MISSING, copies -> without(copies, 5)),
                tampering("all dropped", 1, Flaw.POSITION_MISSING, copies -> List.of()),
                tampering("the second twice", 2, Flaw.LINK_ALTERED, copies -> twice(copies, 2)),
                tampering("texts swapped", 2, Flaw.CONTENT_ALTERED, copies -> swapped(copies, false)),
                tampering("texts and seals swapped", 2, Flaw.LINK_ALTERED, copies -> swapped(copies, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void namesTheFirstBrokenLink(String what, int position, Flaw flaw, UnaryOperator<List<Copy>> tampering) {
        var found = broken(tampering.apply(sealed()));

        assertThat(found).isNotNull().extracting(Break::position, Break::flaw).containsExactly(position, flaw);
    }

    @Test
    void whatIsGoneHasNoNumber() {
        assertThat(broken(without(sealed(), 3))).isEqualTo(new Break(3, null, Flaw.POSITION_MISSING));
        assertThat(broken(at(3, MinutesChainTest::resealed).apply(sealed())))
                .isEqualTo(new Break(4, "PV-RNCP14506-2022-004", Flaw.LINK_ALTERED));
    }

    private static @Nullable Break broken(List<Copy> copies) {
        return new MinutesChain(copies).firstBreak(LENGTH);
    }

    private static List<Copy> sealed() {
        var copies = new ArrayList<Copy>();
        var previous = Seal.NONE;
        for (int position = 1; position <= LENGTH; position++) {
            var number = "PV-RNCP14506-2022-00" + position;
            var content = "{\"lines\":[],\"number\":\"" + number + "\",\"position\":" + position + ",\"session\":{}}";
            var seal = Seal.of(previous, content);
            copies.add(new Copy(number, position, content, seal.sha256(), previous.sha256()));
            previous = seal;
        }
        return copies;
    }

    private static Arguments tampering(String what, int position, Flaw flaw, UnaryOperator<List<Copy>> tampering) {
        return Arguments.of(what, position, flaw, tampering);
    }

    private static UnaryOperator<List<Copy>> at(int position, UnaryOperator<Copy> change) {
        return copies -> copies.stream()
                .map(copy -> copy.position() == position ? change.apply(copy) : copy)
                .toList();
    }

    private static String text(Copy copy) {
        return copy.content().replace("[]", "[1]");
    }

    private static Copy with(Copy copy, String content) {
        return new Copy(copy.number(), copy.position(), content, copy.sha256(), copy.previousSha256());
    }

    private static Copy seal(Copy copy, String sha256) {
        return new Copy(copy.number(), copy.position(), copy.content(), sha256, copy.previousSha256());
    }

    private static Copy linked(Copy copy, String previous) {
        return new Copy(copy.number(), copy.position(), copy.content(), copy.sha256(), previous);
    }

    private static Copy named(Copy copy, String number) {
        return new Copy(number, copy.position(), copy.content(), copy.sha256(), copy.previousSha256());
    }

    private static Copy resealed(Copy copy) {
        var content = text(copy);
        return seal(
                with(copy, content),
                Seal.of(new Seal(copy.previousSha256()), content).sha256());
    }

    private static List<Copy> without(List<Copy> copies, int position) {
        return copies.stream().filter(copy -> copy.position() != position).toList();
    }

    private static List<Copy> twice(List<Copy> copies, int position) {
        return Stream.concat(copies.stream(), Stream.of(copies.get(position - 1)))
                .toList();
    }

    /** The second and the fourth keep their numbers and exchange what they say. */
    private static List<Copy> swapped(List<Copy> copies, boolean withSeals) {
        var second = copies.get(1);
        var fourth = copies.get(3);
        return at(2, copy -> withSeals ? moved(fourth, copy) : with(copy, fourth.content()))
                .apply(at(4, copy -> withSeals ? moved(second, copy) : with(copy, second.content()))
                        .apply(copies));
    }

    private static Copy moved(Copy from, Copy to) {
        return new Copy(to.number(), to.position(), from.content(), from.sha256(), from.previousSha256());
    }
}
