/** For every date of luxon: no byte depends on the locale of the machine, which luxon would take 20 ms to find out. */
// Luxon notes the zone in the options that `DateTime.utc` is given: those get a copy.
export const ANY_LOCALE = Object.freeze({ locale: "en" });
