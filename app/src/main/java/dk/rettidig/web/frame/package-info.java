/** What stands around every page: the bar with the menu and the reader's name, messages that pass, the footer. */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.frame;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
