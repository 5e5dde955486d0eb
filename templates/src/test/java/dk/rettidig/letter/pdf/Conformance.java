package dk.rettidig.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Whether a PDF follows both standards, as veraPDF judges. */
public final class Conformance {
    private static final int SHOWN = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Fails with what is wrong, rule by rule. */
    public static void check(byte[] pdf) {
        assertEquals(List.of(), faults(pdf));
    }

    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .limit(SHOWN)
                    .map(Conformance::shown)
                    .collect(Collectors.toList());
        } catch (Exception e) {
            throw new IllegalStateException(flavour + " could not be checked", e);
        }
    }

    private static String shown(TestAssertion fault) {
        return fault.getRuleId().getSpecification() + " " + fault.getRuleId().getClause() + "-"
                + fault.getRuleId().getTestNumber() + " " + fault.getMessage() + " at "
                + fault.getLocation().getContext();
    }
}
