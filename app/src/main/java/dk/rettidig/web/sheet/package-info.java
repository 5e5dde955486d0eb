/**
 * Lists as files for a spreadsheet: text with semicolons as Danish spreadsheets read it, and a workbook with real dates
 * and numbers. What a list has in its columns is the business of the package whose list it is.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.web.sheet;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
