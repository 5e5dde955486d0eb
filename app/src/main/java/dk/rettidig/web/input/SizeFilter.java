package dk.rettidig.web.input;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Reads no more than the largest file anybody may send, whatever the length the sender promised. What a refusal left
 * unread is read away, within a measure: many clients hear no answer before they have sent everything.
 */
@Provider
@Priority(Priorities.USER - 100)
public class SizeFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final long MEGABYTE = 1024 * 1024;

    /** A file of twenty, and what a form says beside it. */
    private static final int USUAL = 24;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        long largest = largest();
        if (request.getLength() > largest) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream(), largest));
    }

    private long largest() {
        @Nullable Method method = resource.getResourceMethod();
        @Nullable LargestBody larger = method == null ? null : method.getAnnotation(LargestBody.class);
        return (larger == null ? USUAL : larger.megabytes()) * MEGABYTE;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || request.getMethod().equals("GET")) {
            return;
        }
        try {
            InputStream rest = request.getEntityStream();
            readAway(rest instanceof Limited limited ? limited.whole() : rest, 2 * largest());
        } catch (IOException | RuntimeException gone) {
            // Nobody sends any more: the answer is written all the same.
        }
    }

    /** The container's stream skips byte by byte. */
    private static void readAway(InputStream rest, long most) throws IOException {
        byte[] thrownAway = new byte[64 * 1024];
        long left = most;
        int read;
        do {
            read = rest.read(thrownAway);
            left -= read;
        } while (read >= 0 && left > 0);
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream body, long largest) {
            super(body);
            left = largest;
        }

        InputStream whole() {
            return in;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
