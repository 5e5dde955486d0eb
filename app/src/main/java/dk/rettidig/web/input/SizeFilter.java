package dk.rettidig.web.input;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads no more than the largest file anybody may send, whatever the length the sender promised. What a refusal left
 * unread is read away, within a measure: many clients hear no answer before they have sent everything.
 */
@Provider
@Priority(Priorities.USER - 100)
public class SizeFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final long LARGEST = 32L * 1024 * 1024;
    private static final long READ_AWAY = 2 * LARGEST;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LARGEST) {
            throw tooLarge();
        }
        request.setEntityStream(new Limited(request.getEntityStream()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || request.getMethod().equals("GET")) {
            return;
        }
        try {
            InputStream rest = request.getEntityStream();
            (rest instanceof Limited limited ? limited.whole() : rest).skip(READ_AWAY);
        } catch (IOException | RuntimeException nothingLeft) {
            // The answer is written all the same.
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Limited extends FilterInputStream {

        private long left = LARGEST;

        Limited(InputStream body) {
            super(body);
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
