package dk.rettidig.calendar;

import java.time.LocalDate;

/** A day the institution itself has closed, such as Grundlovsdag or Christmas Eve, with the name it goes by. */
public record ClosedDay(LocalDate day, String name) {}
