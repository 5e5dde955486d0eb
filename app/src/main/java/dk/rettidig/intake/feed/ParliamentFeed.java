package dk.rettidig.intake.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks Folketingets åbne data ({@code ODA_URL}); without an address there is nobody to ask. */
@ApplicationScoped
public class ParliamentFeed {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int MOST_PAGES = 10_000;

    @Inject
    @ConfigProperty(name = "oda.url")
    Optional<String> address;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public boolean isThere() {
        return address.filter(named -> !named.isBlank()).isPresent();
    }

    public String address() {
        return address.orElse("").replaceAll("/+$", "");
    }

    /** One page. */
    public FeedPage page(FeedQuery query) {
        return ask(address() + "/" + query.path());
    }

    /** All pages, for what is small. */
    public List<FeedRow> all(FeedQuery query) {
        FeedPage page = page(query);
        List<FeedRow> rows = new ArrayList<>(page.rows());
        for (int pages = 1; page.next().isPresent() && pages < MOST_PAGES; pages++) {
            page = ask(own(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows;
    }

    /** A link leads nowhere but to where we asked. */
    private String own(String link) {
        URI here = URI.create(address() + "/");
        URI next;
        try {
            next = here.resolve(link.replace(" ", "%20"));
        } catch (IllegalArgumentException notAnAddress) {
            throw FeedFailed.because("intake.feed.linkElsewhere", link);
        }
        boolean isHere = Objects.equals(next.getScheme(), here.getScheme())
                && Objects.equals(next.getAuthority(), here.getAuthority());
        if (!isHere) {
            throw FeedFailed.because("intake.feed.linkElsewhere", String.valueOf(next.getAuthority()));
        }
        return next.toString();
    }

    /** The client's own patience ends with the answer's head: a body that does not end is broken off. */
    private static String read(InputStream body) throws IOException {
        CompletableFuture<Void> breakingOff = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        try {
            return new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } finally {
            boolean unused = breakingOff.cancel(false);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A refused connection says nothing but its name. */
    private static String why(IOException failed) {
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    }

    private FeedPage ask(String asked) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(asked))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                String text = read(body);
                if (answer.statusCode() != 200) {
                    throw FeedFailed.because("intake.feed.status", answer.statusCode(), asked);
                }
                return FeedPage.parse(text, asked);
            }
        } catch (IOException failed) {
            throw FeedFailed.because("intake.feed.unreachable", address(), why(failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw FeedFailed.because("intake.feed.unreachable", address(), "interrupted");
        }
    }
}
