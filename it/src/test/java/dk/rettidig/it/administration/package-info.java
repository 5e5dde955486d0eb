/** The registers from outside: what an administrator changes, and what their journal tells of it. */
@NullMarked
package dk.rettidig.it.administration;

import org.jspecify.annotations.NullMarked;
