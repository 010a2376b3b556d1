export const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, serif'
export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

/** Sizes of text, from small print to the title of a page. */
export const STEPS = {
  small: '0.875rem',
  0: '1.0625rem',
  1: '1.3rem',
  2: '1.7rem',
  3: 'clamp(2rem, 1.2rem + 3vw, 3.1rem)',
} as const
export const GAP = 'clamp(1rem, 0.6rem + 1.6vw, 2rem)'
/** Width of a column of text. */
export const MEASURE = '68ch'
