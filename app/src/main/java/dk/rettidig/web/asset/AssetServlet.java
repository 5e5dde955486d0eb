package dk.rettidig.web.asset;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Delivers the files of the front-end: as small as the browser can read them, to be kept for a year. */
@WebServlet("/lib/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern NAME = Pattern.compile("/[A-Za-z][\\w.-]*-[0-9A-Za-z]{8}\\.(js|css|svg|txt|woff2)");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    private static final List<Form> FORMS = List.of(new Form("br", ".br"), new Form("gzip", ".gz"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo());
        if (!NAME.matcher(name).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String accepted = String.valueOf(request.getHeader("Accept-Encoding")).toLowerCase(Locale.ROOT);
        for (Form form : FORMS) {
            if (accepted.contains(form.encoding())) {
                try (InputStream file = open(name + form.suffix())) {
                    if (file != null) {
                        response.setHeader("Content-Encoding", form.encoding());
                        send(name, file, response);
                        return;
                    }
                }
            }
        }
        try (InputStream file = open(name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                send(name, file, response);
            }
        }
    }

    private static void send(String name, InputStream file, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        byte[] bytes = file.readAllBytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static @Nullable InputStream open(String name) {
        return AssetServlet.class.getClassLoader().getResourceAsStream(Assets.FOLDER + name.substring(1));
    }

    /** A way to write a file smaller. */
    private record Form(String encoding, String suffix) {}
}
