/**
 * Words of a text that there is room for from the beginning on. Memory that stays where it is can be read without asking where it is, which
 * takes the loops over it half of their time or less: so it is made larger only for a longer text, and all is slower from then on.
 */
export const ROOM_WORDS = 1 << 16;
