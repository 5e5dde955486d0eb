/**
 * The registers an administrator keeps: what every one of them shares. Everything has a first day; nothing is deleted, only
 * ended, because old letters still name it; every change is journalised and shown under the register.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.administration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
