/**
 * The registers have a journal as the cases have: every change is an entry in the chain of its register, with who made it
 * and when, and the same verification covers it. A register's page reads its history from here.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.journal.register;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
