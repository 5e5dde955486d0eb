/**
 * Where old letters are sent in, what became of each, and what an old letter says.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.archive.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
