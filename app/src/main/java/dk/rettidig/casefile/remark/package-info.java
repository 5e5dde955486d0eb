/**
 * What those who work on a case tell each other about it. A remark is dated, stands with its person's name and is not
 * changed; it is no document of the case and goes into no letter.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.casefile.remark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
