package dk.rettidig.letter.template;

import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.RefusedFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** A template's file on its way from its author into use. */
final class AuthoredTemplate {

    private final TemplateReport report;
    private final @Nullable TemplateCompiler compiler;

    private AuthoredTemplate(TemplateReport report, @Nullable TemplateCompiler compiler) {
        this.report = report;
        this.compiler = compiler;
    }

    /** A file of anybody's: behind the guard, and with docx4j as a second pair of eyes. */
    static AuthoredTemplate read(byte[] docx) {
        try {
            Parts parts = Parts.of(docx);
            parts.checkMarkup();
            TemplateCompiler compiler = new TemplateCompiler(parts);
            return new AuthoredTemplate(TemplateCheck.of(compiler, parts), compiler);
        } catch (RefusedFile e) {
            return new AuthoredTemplate(TemplateReport.unreadable(e.reason().danish()), null);
        } catch (SAXException | NumberFormatException e) {
            return new AuthoredTemplate(
                    TemplateReport.unreadable("Filen kan ikke læses som et Word-dokument: " + e.getMessage()), null);
        }
    }

    /** A file that came with the product. The build has shown it to docx4j; the first letter need not wait for that. */
    static AuthoredTemplate builtIn(byte[] docx) {
        try {
            TemplateCompiler compiler = new TemplateCompiler(Parts.of(docx));
            return new AuthoredTemplate(TemplateCheck.of(compiler), compiler);
        } catch (SAXException e) {
            throw new IllegalStateException("a built-in template is broken", e);
        }
    }

    TemplateReport report() {
        return report;
    }

    WordTemplate template() {
        if (compiler == null || !report.isUsable()) {
            throw new UnusableTemplate(report);
        }
        return compiler.template(report);
    }
}
