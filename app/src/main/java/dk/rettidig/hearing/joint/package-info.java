/**
 * Several questions heard together. Questions chosen in a work list go out at once, shown before they are sent. Sent as one
 * joint hearing they stay hearings of their own (each question is answered and each is counted by itself), know of each
 * other, and one statement can answer them all: it stands with every question, and each answer quotes it from there.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.joint;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
