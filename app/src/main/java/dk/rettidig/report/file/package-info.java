/** The list behind the numbers as files for a spreadsheet, with the same columns in both. */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
