/** The two who talk to the system over HTTP: a program that sends JSON, and a person's browser that sends forms. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
