/**
 * The pages in a real browser: whether everybody can read and work them, by eye, by ear and by keyboard. The browser is the
 * machine's own Chromium.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.browser;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
