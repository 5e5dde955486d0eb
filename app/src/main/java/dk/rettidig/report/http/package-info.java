/** The reports as pages, as JSON and as files. A person of an authority sees the numbers of that authority alone. */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
