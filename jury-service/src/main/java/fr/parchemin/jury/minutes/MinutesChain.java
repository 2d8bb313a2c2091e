package fr.parchemin.jury.minutes;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes of one certification, each sealed together with the one before: whoever changes one breaks the chain. */
record MinutesChain(List<Copy> copies) {

    MinutesChain {
        copies = copies.stream().sorted(Comparator.comparingInt(Copy::position)).toList();
    }

    /** Minutes as somebody kept them, wherever that was. */
    record Copy(String number, int position, String content, String sha256, String previousSha256) {

        static Copy of(Minutes minutes) {
            return new Copy(
                    minutes.number(),
                    minutes.position(),
                    minutes.content(),
                    minutes.sha256(),
                    minutes.previousSha256());
        }

        /** The content names its own number and place, so that neither can be exchanged beside it. */
        private boolean isAsSealed() {
            return Seal.of(new Seal(previousSha256), content).sha256().equals(sha256)
                    && content.contains("\"number\":\"" + number + "\"")
                    && content.contains("\"position\":" + position + ",");
        }
    }

    enum Flaw {
        POSITION_MISSING,
        LINK_ALTERED,
        CONTENT_ALTERED
    }

    /** Where the chain breaks first; what is missing has no number any more. */
    record Break(int position, @Nullable String number, Flaw flaw) {}

    /** Null when every link holds, up to as many as were ever sealed. */
    @Nullable Break firstBreak(int sealed) {
        var previous = Seal.NONE;
        var position = 1;
        for (var copy : copies) {
            if (copy.position() > position) {
                return new Break(position, null, Flaw.POSITION_MISSING);
            }
            if (copy.position() < position || !copy.previousSha256().equals(previous.sha256())) {
                return new Break(copy.position(), copy.number(), Flaw.LINK_ALTERED);
            }
            if (!copy.isAsSealed()) {
                return new Break(copy.position(), copy.number(), Flaw.CONTENT_ALTERED);
            }
            previous = new Seal(copy.sha256());
            position++;
        }
        return position <= sealed ? new Break(position, null, Flaw.POSITION_MISSING) : null;
    }
}
