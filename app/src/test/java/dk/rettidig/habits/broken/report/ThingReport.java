package dk.rettidig.habits.broken.report;

import dk.rettidig.habits.broken.Thing;

/** A report that loads entities. */
class ThingReport {
    Thing thing = new Thing();
}
