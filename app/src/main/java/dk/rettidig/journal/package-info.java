/**
 * What happened to a question, who did it and when: offentlighedsloven § 15 asks for date, direction, counterpart and a short
 * title of what is received or sent. Entries are only added. Each carries the hash of the one before it in the same case,
 * and a daily checkpoint covers the heads of all cases, so that a change made behind the product's back shows.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.journal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
