/**
 * Parliament's own register: its sessions, its committees under all their names, its members and the party each belonged to
 * on a day. It is fetched, never edited; the ministry's register of committees is filled from it.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.member;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
