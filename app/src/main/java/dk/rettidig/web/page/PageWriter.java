package dk.rettidig.web.page;

import dk.rettidig.web.done.DoneCookie;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Writes a page's record as its view. A view has two parameters: {@code page}, its record, and {@code ui}. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Object> {

    private static final TemplateEngine VIEWS = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "dk.rettidig.views");

    @Inject
    Ui ui;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isAnnotationPresent(Page.class);
    }

    @Override
    public void writeTo(
            Object page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Utf8ByteOutput html = rendered(page, ui);
        if (ui.hasTold()) {
            headers.add(HttpHeaders.SET_COOKIE, DoneCookie.gone());
        }
        html.writeTo(body);
    }

    /** For the rare page that is written outside of JAX-RS. */
    public static void write(Object page, Ui ui, OutputStream body) throws IOException {
        rendered(page, ui).writeTo(body);
    }

    private static Utf8ByteOutput rendered(Object page, Ui ui) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        String view = page.getClass().getAnnotation(Page.class).value() + ".jte";
        VIEWS.render(view, Map.of("page", page, "ui", ui), html);
        return html;
    }
}
