/**
 * The lists people work from: what their address asks for, the columns chosen, the views each person saved, and the same
 * rows as a file for a spreadsheet.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.casefile.list;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
