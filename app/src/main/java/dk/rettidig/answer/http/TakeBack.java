package dk.rettidig.answer.http;

import dk.rettidig.answer.Change;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.Quotation;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.answer.letter.Letters;
import dk.rettidig.answer.word.EditedWords;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.readback.EditedLetter;
import dk.rettidig.letter.readback.Finding;
import dk.rettidig.people.Person;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.writing.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a letter that was edited in Word, and takes it back as the next draft. */
@ApplicationScoped
public class TakeBack {

    @Inject
    Letters letters;

    @Inject
    WriteDraft writeDraft;

    @Inject
    HttpServletRequest request;

    /**
     * @param changes what is different from the draft before
     * @param findings what a person should look at
     * @param settled whether no revision is open and no comment waits for an answer
     */
    public record TakenBack(
            String ref, DraftView draft, List<Change> changes, List<String> findings, boolean settled) {}

    TakenBack take(Draft before, byte[] file, Person by) {
        EditedWords edited = read(before, file);
        Draft after = writeDraft.write(before.answer(), edited.written(), before.facts(), by);
        return new TakenBack(
                before.answer().question().ref(),
                DraftView.of(after),
                Change.between(before.blocks(), after.blocks()),
                edited.findings(),
                edited.settled());
    }

    /** What the file says; nothing is written yet. */
    EditedWords read(Draft before, byte[] file) {
        try {
            byte[] handedOut = LetterFiles.docx(letters.of(before));
            return words(before, EditedLetter.read(file, handedOut, before.blocks()));
        } catch (RefusedFile refused) {
            throw Invalid.field("file", "answer.letter.unreadable", sentence(refused.reason()));
        }
    }

    private String sentence(RefusedFile.Reason reason) {
        return Wants.language(request).language().equals("en") ? reason.english() : reason.danish();
    }

    private static EditedWords words(Draft before, EditedLetter edited) {
        List<Block> answer = Change.unbound(edited.answer(), before.blocks());
        if (answer.isEmpty()) {
            throw Invalid.field("file", "answer.letter.noAnswer");
        }
        return new EditedWords(
                new Written(answer, hearings(answer, before)),
                edited.findings().stream().map(Finding::danish).toList(),
                edited.isSettled());
    }

    /** A quote of an authority comes from the statement the draft before quoted of it, in the same order. */
    private static Map<Integer, Long> hearings(List<Block> blocks, Draft before) {
        List<Quotation> left = new ArrayList<>(before.quotations());
        Map<Integer, Long> hearings = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Quote quote) {
                int place = i;
                left.stream()
                        .filter(one ->
                                one.statement().hearing().authority().name().equals(quote.authority()))
                        .findFirst()
                        .ifPresent(one -> {
                            hearings.put(place, one.statement().hearing().id());
                            left.remove(one);
                        });
            }
        }
        return hearings;
    }
}
