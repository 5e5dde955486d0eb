/**
 * The registers an administrator keeps: offices, people with their roles and accounts, authorities, committees and
 * ministers. Everything has a first day; nothing is deleted, only ended, because old letters still name it.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.administration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
