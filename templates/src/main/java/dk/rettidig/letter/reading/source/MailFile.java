package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * What a mail carries, in the order a reader looks at it: attached files first, then its own text; the same for mails
 * inside it.
 *
 * @param attached each a file of its own
 * @param texts the words of the mail and of those forwarded in it
 */
public record MailFile(List<byte[]> attached, List<String> texts) {
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 100;
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(200_000)
            .setMaxHeaderCount(500)
            .setMaxHeaderLen(100_000)
            .build();

    public MailFile {
        attached = List.copyOf(attached);
        texts = List.copyOf(texts);
    }

    public static MailFile of(byte[] file, Deadline deadline) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(file));
            Parts parts = new Parts(deadline);
            parts.add(message, 0);
            return new MailFile(parts.attached, parts.texts);
        } catch (Unreadable refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Reason.BROKEN, broken);
        }
    }

    private static final class Parts {
        private final Deadline deadline;
        private final List<byte[]> attached = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private int seen;

        private Parts(Deadline deadline) {
            this.deadline = deadline;
        }

        private void add(Entity part, int depth) throws IOException {
            deadline.check();
            if (depth > DEEPEST || ++seen > MOST_PARTS) {
                throw new Unreadable(Reason.HOSTILE);
            }
            Body body = part.getBody();
            if (body instanceof Multipart several) {
                addAll(several, depth);
            } else if (body instanceof Message inner) {
                add(inner, depth + 1);
            } else if (body instanceof SingleBody single) {
                addSingle(part, single);
            }
        }

        private void addAll(Multipart several, int depth) throws IOException {
            List<Entity> parts = several.getBodyParts();
            boolean choice = "alternative".equalsIgnoreCase(several.getSubType());
            boolean plain = parts.stream().anyMatch(part -> isText(part, "text/plain"));
            for (Entity part : parts) {
                if (!(choice && plain && isText(part, "text/html"))) {
                    add(part, depth + 1);
                }
            }
        }

        private void addSingle(Entity part, SingleBody body) throws IOException {
            boolean file = part.getFilename() != null || "attachment".equalsIgnoreCase(part.getDispositionType());
            if (!file && body instanceof TextBody text) {
                String words = text(text);
                texts.add(isText(part, "text/html") ? HtmlText.of(words) : words);
            } else if (!isPicture(part)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                body.writeTo(bytes);
                if (bytes.size() > 0) {
                    attached.add(bytes.toByteArray());
                }
            }
        }

        /** A charset nobody knows is read like a text file that does not name one. */
        private static String text(TextBody text) throws IOException {
            try (InputStream bytes = text.getInputStream()) {
                byte[] all = bytes.readAllBytes();
                String charset = text.getMimeCharset();
                boolean named =
                        charset != null && !charset.equalsIgnoreCase("us-ascii") && Charset.isSupported(charset);
                return named ? new String(all, charset) : PlainText.decode(all);
            }
        }

        private static boolean isText(Entity part, String type) {
            return type.equalsIgnoreCase(part.getMimeType()) && part.getFilename() == null;
        }

        private static boolean isPicture(Entity part) {
            String type = part.getMimeType();
            return type != null && type.toLowerCase(Locale.ROOT).startsWith("image/");
        }
    }
}
