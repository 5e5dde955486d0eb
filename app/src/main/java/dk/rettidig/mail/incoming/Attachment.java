package dk.rettidig.mail.incoming;

/** A file that came with a mail, or the mail itself as one. */
public final class Attachment {

    private final String fileName;
    private final byte[] content;

    Attachment(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content.clone();
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }
}
