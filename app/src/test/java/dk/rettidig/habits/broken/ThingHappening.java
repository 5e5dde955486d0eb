package dk.rettidig.habits.broken;

import dk.rettidig.journal.Happening;

/** A happening that can be changed afterwards. */
abstract class ThingHappening implements Happening {}
