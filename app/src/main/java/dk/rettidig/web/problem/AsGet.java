package dk.rettidig.web.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A form post looked at as if its page had been asked for. */
final class AsGet extends HttpServletRequestWrapper {

    private final String path;
    private final String query;

    /** @param address the page's path with its query, as the browser had it */
    AsGet(HttpServletRequest post, String address) {
        super(post);
        int mark = address.indexOf('?');
        this.path = mark < 0 ? address : address.substring(0, mark);
        this.query = mark < 0 ? "" : address.substring(mark + 1);
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer url = super.getRequestURL();
        return url.replace(url.indexOf(super.getRequestURI()), url.length(), path);
    }

    /** Resources are mapped to everything, so that the whole path is what follows the servlet's own. */
    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public String getPathInfo() {
        return path;
    }

    @Override
    public @Nullable String getQueryString() {
        return query.isEmpty() ? null : query;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public boolean isFinished() {
                return true;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {}

            @Override
            public int read() {
                return -1;
            }
        };
    }
}
