package fr.parchemin.web.text;

/** Signs that nobody sees. */
public final class Invisible {

    private Invisible() {}

    /** Also what the dictionaries of invisible signs count beside the format characters. */
    public static boolean is(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800
                || point == 0xFFFC
                || (point >= 0x17B4 && point <= 0x17B5)
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0000 && point <= 0xE0FFF);
    }
}
