/** A class that breaks a rule for packages of this name. */
@NullMarked
package dk.rettidig.habits.broken.dispatch;

import org.jspecify.annotations.NullMarked;
