package dk.rettidig.letter.readback.word;

import jakarta.xml.bind.JAXBElement;
import org.docx4j.wml.CTDataBinding;
import org.docx4j.wml.SdtPr;
import org.jspecify.annotations.Nullable;

/**
 * What a content control is called: by its tag, else by its title, else by what it is bound to. LibreOffice drops tags
 * and keeps the other two.
 */
public final class ControlName {
    private ControlName() {}

    public static @Nullable String of(@Nullable SdtPr properties) {
        if (properties == null) {
            return null;
        }
        if (properties.getTag() != null && !isBlank(properties.getTag().getVal())) {
            return properties.getTag().getVal().strip();
        }
        String bound = null;
        for (Object property : properties.getRPrOrAliasOrLock()) {
            Object value = WordFile.unwrapped(property);
            if (value instanceof SdtPr.Alias alias && !isBlank(alias.getVal())) {
                return alias.getVal().strip();
            }
            if (value instanceof CTDataBinding binding && binding.getXpath() != null) {
                bound = lastStep(binding.getXpath());
            }
        }
        return bound;
    }

    public static boolean showsPlaceholder(@Nullable SdtPr properties) {
        return properties != null
                && properties.getRPrOrAliasOrLock().stream()
                        .anyMatch(property -> property instanceof JAXBElement<?> element
                                && element.getName().getLocalPart().equals("showingPlcHdr"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** "/ns0:brev[1]/ns0:dato[1]" is bound to "dato". */
    private static @Nullable String lastStep(String path) {
        String step = path.substring(path.lastIndexOf('/') + 1);
        String name = step.substring(step.indexOf(':') + 1);
        int index = name.indexOf('[');
        String plain = index < 0 ? name : name.substring(0, index);
        return plain.isBlank() ? null : plain;
    }
}
