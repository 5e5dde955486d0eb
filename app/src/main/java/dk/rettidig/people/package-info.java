/**
 * Who works on the answers: persons, the offices they belong to and the roles they hold, each from a day and to a day.
 * Nothing is deleted, it only ends. A role carries rights; what a person may do on a day is the sum of the rights of the
 * roles held that day, and every finder of every capability asks for the person who looks.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.people;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
