package dk.rettidig.letter.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes. */
public enum FileKind {
    TEXT,
    PDF,
    WORD,
    MAIL;

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?is)\\A(?:From [^\\n]*\\n)?(?:(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Date|From|To|Cc|Subject|Reply-To|Sender"
                    + "|Content-Type|Content-Transfer-Encoding|Thread-Topic|Thread-Index|Accept-Language|Content-Language|DKIM-Signature|X-[\\w-]+)"
                    + ":[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\n){0,60}){2,}.*");

    /** @throws Unreadable for what is none of these */
    public static FileKind of(byte[] file) {
        if (file.length == 0) {
            throw new Unreadable(Unreadable.Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        String head = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")
                || head.substring(0, Math.min(1024, head.length())).contains("%PDF-1.")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return WORD;
        }
        if (head.startsWith("ÐÏ\u0011à") || head.startsWith("{\\rtf")) {
            throw new Unreadable(Unreadable.Reason.OLD_WORD);
        }
        if (MAIL_HEAD.matcher(head).matches()) {
            return MAIL;
        }
        if (!PlainText.looksLikeText(file)) {
            throw new Unreadable(Unreadable.Reason.UNKNOWN_KIND);
        }
        return TEXT;
    }
}
