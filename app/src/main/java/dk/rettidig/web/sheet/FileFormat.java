package dk.rettidig.web.sheet;

import java.util.Locale;

/** What a list can be taken home as. */
public enum FileFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** A workbook has no room for more below its headings. */
    public static final int MOST_ROWS = 1_048_575;

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the ending of an address. */
    static FileFormat of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    /** A name with the ending. */
    public String name(String stem) {
        return stem + "." + name().toLowerCase(Locale.ROOT);
    }
}
