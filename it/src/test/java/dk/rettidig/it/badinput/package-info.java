/**
 * What nobody should send, sent to every address: spoiled fields, broken bodies, unknown ids, files too large. A row of
 * {@code badinput.csv} is an address with a body that would be right; everything here is that body with one thing wrong.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.badinput;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
