package dk.rettidig.letter.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.jodconverter.core.document.DefaultDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.LocalOfficeManager;

/** One LibreOffice process kept warm by JODConverter. */
final class LibreOffice implements AutoCloseable {
    private final LocalOfficeManager office;
    private final LocalConverter converter;

    LibreOffice() throws OfficeException {
        office = LocalOfficeManager.builder().install().build();
        office.start();
        converter = LocalConverter.make(office);
    }

    byte[] pdf(byte[] docx) throws OfficeException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        converter
                .convert(new ByteArrayInputStream(docx))
                .as(DefaultDocumentFormatRegistry.DOCX)
                .to(out)
                .as(DefaultDocumentFormatRegistry.PDF)
                .execute();
        return out.toByteArray();
    }

    @Override
    public void close() throws OfficeException {
        office.stop();
    }
}
