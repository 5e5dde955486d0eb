/** A class that breaks a rule for packages of this name. */
@NullMarked
package dk.rettidig.habits.broken.views;

import org.jspecify.annotations.NullMarked;
