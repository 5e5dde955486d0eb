/**
 * Parliament's committees, which keep their abbreviation and change their name, and the ministers, of whom the one in
 * office on the letter's date signs.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
