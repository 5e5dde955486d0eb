package dk.rettidig.journal.register;

import dk.rettidig.journal.Direction;
import dk.rettidig.journal.Happening;
import dk.rettidig.language.Text;
import java.util.Locale;

/**
 * Something was added to a register, or ended in it.
 *
 * @param register the last part of the register's address
 */
public record RegisterChanged(String register, Text title) implements Happening {

    /** The chain of a register; no question is called so. */
    static String chainOf(String register) {
        return "REGISTER-" + register.toUpperCase(Locale.ROOT);
    }

    @Override
    public String caseRef() {
        return chainOf(register);
    }

    @Override
    public Direction direction() {
        return Direction.INTERNAL;
    }
}
