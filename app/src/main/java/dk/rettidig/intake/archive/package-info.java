/**
 * Old answers in bulk: letters the ministry sent before it had this system become answered questions with their text, the
 * statements they pass on, and their dates. Each file is one transaction and is known again by its content, so that a second
 * filing of the same letters changes nothing and one that broke off goes on.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.archive;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
