/** Answers from outside: drafts in JSON and from a form, the letter's files, and the page they are written on. */
@NullMarked
@CheckReturnValue
package dk.rettidig.answer.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
