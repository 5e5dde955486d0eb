package dk.rettidig.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.rettidig.language.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {

    private record Noted(String caseRef, String what) implements Happening {
        @Override
        public Text title() {
            return Text.of("test." + what);
        }

        @Override
        public Direction direction() {
            return Direction.INTERNAL;
        }
    }

    private final JournalHead head = new JournalHead("20231-REU-1");
    private final List<JournalEntry> chain = new ArrayList<>();

    private void note(String what) {
        Noted noted = new Noted("20231-REU-1", what);
        JournalEntry entry = new JournalEntry(noted, what, null, Instant.parse("2024-05-30T12:00:00.123456789Z"), head);
        chain.add(entry);
        head.moveTo(entry);
    }

    @Test
    void a_chain_nobody_touched_is_whole() {
        note("et");
        note("to");

        assertEquals(Optional.empty(), ChainCheck.firstBreak(head, chain));
    }

    @Test
    void a_removed_entry_shows() {
        note("et");
        note("to");
        note("tre");
        chain.remove(1);

        assertEquals(2, ChainCheck.firstBreak(head, chain).orElseThrow().number());
    }

    @Test
    void a_removed_last_entry_shows() {
        note("et");
        note("to");
        chain.remove(1);

        assertEquals(2, ChainCheck.firstBreak(head, chain).orElseThrow().number());
    }

    @Test
    void a_rewritten_entry_shows() {
        note("et");
        note("to");
        JournalHead other = new JournalHead("20231-REU-1");
        chain.set(0, new JournalEntry(new Noted("20231-REU-1", "andet"), "andet", null, Instant.EPOCH, other));

        assertEquals(2, ChainCheck.firstBreak(head, chain).orElseThrow().number());
    }

    @Test
    void fields_cannot_run_into_each_other() {
        assertNotEquals(
                new Chain("").with("ab").with("c").hash(),
                new Chain("").with("a").with("bc").hash());
    }
}
