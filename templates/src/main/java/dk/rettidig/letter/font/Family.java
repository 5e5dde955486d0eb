package dk.rettidig.letter.font;

import java.util.Locale;
import java.util.Set;

enum Family {
    TINOS("fonts/Tinos/Tinos-"),
    ARIMO("fonts/Arimo/static/Arimo-"),
    COUSINE("fonts/Cousine/Cousine-");

    private static final Set<String> SANS = Set.of(
            "arial",
            "arial narrow",
            "arimo",
            "aptos",
            "calibri",
            "calibri light",
            "candara",
            "corbel",
            "dejavu sans",
            "franklin gothic book",
            "gill sans mt",
            "helvetica",
            "helvetica neue",
            "liberation sans",
            "lucida sans unicode",
            "microsoft sans serif",
            "noto sans",
            "open sans",
            "roboto",
            "segoe ui",
            "tahoma",
            "trebuchet ms",
            "verdana");
    private static final Set<String> TYPEWRITER = Set.of(
            "cascadia mono",
            "consolas",
            "courier",
            "courier new",
            "cousine",
            "dejavu sans mono",
            "liberation mono",
            "lucida console",
            "menlo");

    final String path;

    Family(String path) {
        this.path = path;
    }

    /** The family that stands for a font of that name. Official letters are set with serifs unless they say otherwise. */
    static Family of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (TYPEWRITER.contains(key)) {
            return COUSINE;
        }
        return SANS.contains(key) ? ARIMO : TINOS;
    }
}
