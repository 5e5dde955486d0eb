package dk.rettidig.habits.broken;

import dk.rettidig.web.input.Input;
import dk.rettidig.web.page.Page;

/** A page and an input that is no record and hands the entity on. */
@Page("thing")
@Input
class ThingPage {
    Thing thing = new Thing();
}
