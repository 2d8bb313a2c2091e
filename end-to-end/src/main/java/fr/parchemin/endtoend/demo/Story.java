package fr.parchemin.endtoend.demo;

import fr.parchemin.endtoend.platform.Platform;
import java.io.PrintStream;

/** One candidate's way, from the first day to a certificate. */
public final class Story {

    private Story() {}

    public static void tell(Platform platform, PrintStream out) {
        Narrator narrator = new Narrator(platform, out);
        String enrolment = new FirstChapter(narrator).tell();
        new SecondChapter(SecondCast.around(narrator, enrolment)).tell();
    }
}
