/** Sizes of the stemma, in pixels at its own size. */
export const BOX = { width: 176, height: 52 } as const;
export const GAP = { x: 84, y: 14 } as const;
/** Room for the dates above, and for the names of the lanes before the first column. */
export const TOP = 42;
export const LEFT = 124;

export const xOf = (column: number): number => LEFT + column * (BOX.width + GAP.x);
export const yOf = (row: number): number => TOP + row * (BOX.height + GAP.y);
