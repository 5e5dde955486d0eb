package dk.rettidig.web.login;

import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.account.LogIn;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.PlainText;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who asks, sends strangers to the login page, and refuses what the person has no right to. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class LoginFilter implements ContainerRequestFilter {

    @Inject
    Sessions sessions;

    @Inject
    LogIn logIn;

    @Inject
    Caller caller;

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Caller> known = person(request).map(caller::is);
        if (isOpen()) {
            return;
        }
        if (known.isEmpty()) {
            turnAway(request);
        } else if (!mayUse(known.get())) {
            throw new ForbiddenException();
        }
    }

    private Optional<Person> person(ContainerRequestContext request) {
        String authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            return byHeader(authorization);
        }
        Cookie cookie = request.getCookies().get(LoginCookie.NAME);
        return cookie == null ? Optional.empty() : sessions.of(new Secret(cookie.getValue()));
    }

    private Optional<Person> byHeader(String authorization) {
        if (authorization.startsWith("Bearer ")) {
            return sessions.ofToken(
                    new Secret(authorization.substring("Bearer ".length()).strip()));
        }
        if (!authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring("Basic ".length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 && PlainText.is(parts[0]) ? logIn.by(parts[0], parts[1]) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private void turnAway(ContainerRequestContext request) {
        if (!Wants.page(servletRequest)) {
            throw new NotAuthorizedException("Basic realm=\"Rettidig\"");
        }
        String wanted = request.getUriInfo().getRequestUri().getRawPath();
        String back = request.getMethod().equals("GET") ? wanted : "/";
        request.abortWith(Response.seeOther(
                        UriBuilder.fromPath("/login").queryParam("next", back).build())
                .build());
    }

    private boolean isOpen() {
        Method method = resource.getResourceMethod();
        return method == null
                || method.isAnnotationPresent(Open.class)
                || resource.getResourceClass().isAnnotationPresent(Open.class);
    }

    private boolean mayUse(Caller who) {
        @Nullable Requires onMethod = resource.getResourceMethod().getAnnotation(Requires.class);
        @Nullable Requires onClass = resource.getResourceClass().getAnnotation(Requires.class);
        @Nullable Requires needed = onMethod != null ? onMethod : onClass;
        return needed == null || Arrays.stream(needed.value()).anyMatch((Right right) -> who.may(right));
    }
}
