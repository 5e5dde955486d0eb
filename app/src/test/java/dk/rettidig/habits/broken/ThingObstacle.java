package dk.rettidig.habits.broken;

import dk.rettidig.refusal.Obstacle;

/** An obstacle that stands in no list. */
abstract class ThingObstacle implements Obstacle {}
