/** The report on paper: a letter of the ministry with the chart of the screen, as a PDF that can be kept and read aloud. */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.paper;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
