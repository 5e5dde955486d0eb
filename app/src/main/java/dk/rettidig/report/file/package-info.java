/** The list behind the numbers for a spreadsheet: which columns it has, and what stands in them for a hearing. */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
