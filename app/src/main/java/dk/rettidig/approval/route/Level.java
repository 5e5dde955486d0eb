package dk.rettidig.approval.route;

import dk.rettidig.people.Role;

/** Who signs, from the lowest to the highest. */
public enum Level {
    HEAD_OF_OFFICE(Role.HEAD_OF_OFFICE),
    HEAD_OF_DIVISION(Role.HEAD_OF_DIVISION),
    PERMANENT_SECRETARY(Role.PERMANENT_SECRETARY),
    MINISTER(Role.MINISTER);

    private final Role role;

    Level(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }

    /** The head of another office does not sign. */
    public boolean isOfOneOffice() {
        return this == HEAD_OF_OFFICE;
    }

    public String messageKey() {
        return role.messageKey();
    }
}
