package dk.rettidig.it.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody works a page. */
enum Hand {
    POINTER("20151", true) {
        @Override
        void activate(Page page, Locator what) {
            what.click();
        }

        @Override
        void choose(Page page, Locator list, String option) {
            list.selectOption(option);
        }
    },

    /** Nothing is touched that the tabulator key does not reach. */
    KEYBOARD("20161", true) {
        @Override
        void activate(Page page, Locator what) {
            reach(page, what);
            page.keyboard().press("Enter");
        }

        @Override
        void fill(Page page, Locator field, String text) {
            reach(page, field);
            super.fill(page, field, text);
        }

        @Override
        void tick(Page page, Locator box) {
            reach(page, box);
            page.keyboard().press("Space");
        }

        @Override
        void choose(Page page, Locator list, String option) {
            reach(page, list);
            page.keyboard().type(list.locator("option[value='" + option + "']").innerText());
            for (int same = 0; same < MOST_STOPS && !list.inputValue().equals(option); same++) {
                page.keyboard().press("ArrowDown");
            }
        }
    },

    WITHOUT_SCRIPT("20171", false) {
        @Override
        void activate(Page page, Locator what) {
            what.click();
        }

        @Override
        void choose(Page page, Locator list, String option) {
            list.selectOption(option);
        }
    };

    private static final int MOST_STOPS = 500;

    /** The session of Parliament whose question is worked on in this way. */
    final String session;

    final boolean script;

    Hand(String session, boolean script) {
        this.session = session;
        this.script = script;
    }

    abstract void activate(Page page, Locator what);

    abstract void choose(Page page, Locator list, String option);

    void fill(Page page, Locator field, String text) {
        field.fill(text);
    }

    void tick(Page page, Locator box) {
        box.check();
    }

    private static void reach(Page page, Locator what) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) what.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + what);
    }
}
