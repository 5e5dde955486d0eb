/** Classes without habits: for each rule one that must be noticed. Nothing uses them. */
@NullMarked
package dk.rettidig.habits.broken;

import org.jspecify.annotations.NullMarked;
