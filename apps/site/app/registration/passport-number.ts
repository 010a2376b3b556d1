/**
 * Pattern of a passport number for an input. Browsers compile it with the flag `v`, which requires
 * the escaped hyphen.
 */
export const PASSPORT_NUMBER = '[0-9A-Za-z<\\-]{4,20}'
