/**
 * Rule 8: a period is closed by a person. Its figures and the list behind them are kept as they were, with a hash; what
 * changes later shows as differences with their cause. Whoever opens it again leaves a trace.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.closing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
