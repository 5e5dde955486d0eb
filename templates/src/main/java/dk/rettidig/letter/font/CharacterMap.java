package dk.rettidig.letter.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which characters a font's codes stand for (a ToUnicode CMap). */
final class CharacterMap {
    private static final int LINES_PER_BLOCK = 100;

    private final int bytesPerCode;
    private final List<String> lines = new ArrayList<>();

    CharacterMap(int bytesPerCode) {
        this.bytesPerCode = bytesPerCode;
    }

    void put(int code, int codePoint) {
        StringBuilder line = new StringBuilder("<").append(code(code)).append("> <");
        for (char unit : Character.toChars(codePoint)) {
            line.append(hex(unit, 4));
        }
        lines.add(line.append(">\n").toString());
    }

    @Override
    public String toString() {
        StringBuilder map = new StringBuilder()
                .append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<")
                .append(code(0))
                .append("> <")
                .append(code((1 << (8 * bytesPerCode)) - 1))
                .append(">\nendcodespacerange\n");
        for (int from = 0; from < lines.size(); from += LINES_PER_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + LINES_PER_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private String code(int code) {
        return hex(code, 2 * bytesPerCode);
    }

    private static String hex(int value, int digits) {
        String hex = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(digits - hex.length()) + hex;
    }
}
