/** Options for every luxon date: the output does not depend on the locale of the machine, whose detection takes 20 ms. */
// Pass a copy to `DateTime.utc`, which writes the zone into its options.
export const ANY_LOCALE = Object.freeze({ locale: "en" });
