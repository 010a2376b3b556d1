/** The pattern of a passport number for an input. Browsers read it with the flag `v`, which wants the hyphen escaped. */
export const PASSPORT_NUMBER = '[0-9A-Za-z<\\-]{4,20}'
