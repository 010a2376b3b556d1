/**
 * The colours, which are the same as on the site. Each pair of text and background meets WCAG AA.
 */
export const COLOURS = {
  light: {
    ink: '#14202c',
    'ink-soft': '#4a5866',
    paper: '#fdfcfa',
    surface: '#f4f2ed',
    sheet: '#ffffff',
    rule: '#d9d5cb',
    accent: '#0a5f9e',
    'accent-ink': '#ffffff',
    'accent-wash': '#e6f0f8',
    positive: '#1c6b43',
    caution: '#8a5a00',
    negative: '#a32626',
    mark: '#fff0b8',
    'mark-lit': '#ffdf6b',
  },
  dark: {
    ink: '#e8edf2',
    'ink-soft': '#a9b6c3',
    paper: '#10161d',
    surface: '#18212b',
    sheet: '#141c24',
    rule: '#2c3845',
    accent: '#6db8f2',
    'accent-ink': '#0b1a28',
    'accent-wash': '#14293b',
    positive: '#6fcf9c',
    caution: '#e8b65a',
    negative: '#f08c8c',
    mark: '#4a3d10',
    'mark-lit': '#7a6313',
  },
} as const

export type Mode = keyof typeof COLOURS

export const SERIF =
  '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, serif'
export const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'
