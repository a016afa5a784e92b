/** How high a plane is, by itself and as one of several, in px. */
export const HEIGHT = 320;
export const COMPACT = 220;

/** Within so many % of a side of the plane, a name and a number stand inward. */
export const NAME_EDGE = 20;
export const NUMBER_EDGE = 4;
