/** Sizes of the stemma, in pixels at its own size. */
export const BOX = { width: 176, height: 52 } as const;
export const GAP = { x: 60, y: 24 } as const;
/** Room for the dates above, and for the names of the lanes before the first box. */
export const TOP = 46;
export const LEFT = 124;
/** How far inside a box its lines begin: below or above the place that stands for its date. */
export const STEM = 14;

export const yOf = (row: number): number => TOP + row * (BOX.height + GAP.y);
