/** The ids of two assumptions: from left to right, and upward. */
export type Picked = readonly [x: string, y: string];
