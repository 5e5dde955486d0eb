package dk.rettidig.web.frame;

import dk.rettidig.people.Right;
import dk.rettidig.web.page.Ui;
import java.util.List;

/** One main page, and the rights of which any opens it. */
record MenuEntry(String key, String address, List<Right> rights) {

    private static final String REGISTERS = "/administration/";

    private static final List<MenuEntry> MAIN = List.of(
            to("mine", "/questions/mine", Right.WORK_ON_QUESTIONS),
            to("office", "/questions/office", Right.WORK_ON_QUESTIONS),
            to("questions", "/questions", Right.SEE_QUESTIONS),
            to("hearings", "/hearings", Right.SEE_QUESTIONS, Right.ANSWER_HEARINGS),
            to("approvals", "/approvals", Right.APPROVE, Right.DISPATCH),
            to("reports", "/reports", Right.SEE_REPORTS),
            to("administration", "/administration/offices", Right.ADMINISTER),
            to("mailbox", "/mailbox", Right.ADMINISTER),
            to("reminders", "/reminders", Right.ADMINISTER));

    private static final List<MenuEntry> FURTHER = List.of(
            to("deputies", "/deputies", Right.APPROVE),
            to("oldAnswers", "/filings", Right.REGISTER_QUESTIONS),
            to("parliament", "/feed", Right.REGISTER_QUESTIONS, Right.ADMINISTER),
            to("journal", "/journal/verification", Right.SEE_JOURNAL),
            to("soundness", "/soundness", Right.ADMINISTER),
            to("me", "/me"));

    private static MenuEntry to(String key, String address, Right... rights) {
        return new MenuEntry(key, address, List.of(rights));
    }

    static List<MenuItem> main(Ui ui) {
        return items(MAIN, ui);
    }

    static List<MenuItem> further(Ui ui) {
        return items(FURTHER, ui);
    }

    private static List<MenuItem> items(List<MenuEntry> entries, Ui ui) {
        return entries.stream()
                .filter(entry -> entry.isOpenTo(ui))
                .map(entry -> entry.item(ui))
                .toList();
    }

    /** What names no right is everybody's who is logged in. */
    private boolean isOpenTo(Ui ui) {
        return rights.isEmpty() ? ui.personName().isPresent() : rights.stream().anyMatch(ui::may);
    }

    private MenuItem item(Ui ui) {
        return new MenuItem(ui.say("web.menu." + key), address, 0, isAround(ui.path()));
    }

    /** The registers are one main page, each with an address of its own. */
    private boolean isAround(String path) {
        return path.equals(address) || (path.startsWith(REGISTERS) && address.startsWith(REGISTERS));
    }
}
