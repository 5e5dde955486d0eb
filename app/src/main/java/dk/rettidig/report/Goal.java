package dk.rettidig.report;

/**
 * What is aimed for: the goal of a plan that is measured by counting contributions in time.
 *
 * @param year of the plan it stands in
 * @param number as the plan numbers it
 * @param target reached from so many per cent on
 */
public record Goal(int year, String number, String wording, int target) {}
