package dk.rettidig.answer.http;

import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.word.WordEdit;
import dk.rettidig.answer.word.WordEdits;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.FileBytes;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Takes an edited letter in, so that its changes can be looked at before they are taken over. */
@Path("/questions/{ref}/letter")
@Transactional
public class WordEditsResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    WordEdits edits;

    @Inject
    TakeBack takeBack;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    @POST
    @Requires(Right.DRAFT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response edited(@PathParam("ref") String ref, @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        Person by = caller.person();
        Draft before = answers.currentDraft(questions.visibleTo(by).byRef(ref));
        if (file == null) {
            throw Invalid.field("file", "answer.letter.notWord");
        }
        try (InputStream content = file.getContent()) {
            byte[] letter = FileBytes.of("file", content);
            WordEdit edit = edits.add(new WordEdit(before, takeBack.read(before, letter), by, clock.instant()));
            return replies.created(
                    Replies.at("/questions/{ref}/letter/edits/{id}", ref, edit.id()), WordEditView.of(edit));
        }
    }
}
