package dk.rettidig.web.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The request and response as the container made them. What JAX-RS injects are stand-ins for the innermost request, and
 * a page shown again inside another request would take itself for the outer one.
 */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

    private static final String ATTRIBUTE = "dk.rettidig.exchange";

    static Exchange of(HttpServletRequest request) {
        return (Exchange) request.getAttribute(ATTRIBUTE);
    }

    /** Puts the exchange where it is found again. */
    @WebFilter(urlPatterns = "/*")
    public static class Keep implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.setAttribute(ATTRIBUTE, new Exchange((HttpServletRequest) request, (HttpServletResponse) response));
            chain.doFilter(request, response);
        }
    }
}
