package dk.rettidig.reminder;

import java.time.LocalDate;

/** One reminder that is to be sent, and how far it goes. */
public record Step(LocalDate day, Circle circle) {}
