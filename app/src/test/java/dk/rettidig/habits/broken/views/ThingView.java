package dk.rettidig.habits.broken.views;

import dk.rettidig.habits.broken.Thing;

/** A view that shows an entity. */
class ThingView {
    Thing thing = new Thing();
}
