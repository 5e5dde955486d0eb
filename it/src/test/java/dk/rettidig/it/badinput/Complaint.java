package dk.rettidig.it.badinput;

import java.util.List;
import java.util.stream.Stream;

/** What was sent, and what is wrong with the answer. */
record Complaint(String sent, String wrong) {

    static Stream<Complaint> of(Object sent, List<String> wrong) {
        return wrong.stream().map(each -> new Complaint(Answer.shortened(sent.toString()), each));
    }
}
