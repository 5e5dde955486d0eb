/**
 * Who signs for whom while somebody is away: each deputy for a time, named by the approver or by an administrator. A deputy
 * signs with both names; the rules against signing what one wrote count for both.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.approval.deputy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
