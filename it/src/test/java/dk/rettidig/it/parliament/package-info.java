/**
 * Folketingets åbne data, spoken by a server of our own from the files in {@code oda}: pages of a hundred, links to the next
 * one, counts as texts, filters that are ignored when a field is misspelt, errors without words, and rows nobody meant to make.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.parliament;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
