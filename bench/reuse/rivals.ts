export const benchRivals = async (_: number): Promise<void> => {};
