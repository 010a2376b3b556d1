export const MODES = ['light', 'dark'] as const
export type Mode = (typeof MODES)[number]

/**
 * Every colour of the project, in light and dark. In both, all pairs of text and background meet
 * WCAG AA.
 */
export const COLOURS = {
  ink: { light: '#14202c', dark: '#e8edf2' },
  'ink-soft': { light: '#4a5866', dark: '#a9b6c3' },
  paper: { light: '#fdfcfa', dark: '#10161d' },
  sheet: { light: '#ffffff', dark: '#141c24' },
  surface: { light: '#f4f2ed', dark: '#18212b' },
  rule: { light: '#d9d5cb', dark: '#2c3845' },
  accent: { light: '#0a5f9e', dark: '#6db8f2' },
  'accent-ink': { light: '#ffffff', dark: '#0b1a28' },
  'accent-wash': { light: '#e6f0f8', dark: '#14293b' },
  positive: { light: '#1c6b43', dark: '#6fcf9c' },
  caution: { light: '#8a5a00', dark: '#e8b65a' },
  negative: { light: '#a32626', dark: '#f08c8c' },
  'negative-wash': { light: '#fbe9e9', dark: '#3a1c20' },
  line: { light: '#a49d8b', dark: '#586a7d' },
  'part-day': { light: '#cfe6d8', dark: '#1d573b' },
  'part-edge': { light: '#f8eab0', dark: '#6a5d12' },
  'part-night': { light: '#cdd3e0', dark: '#222c40' },
  quoted: { light: '#fff0b8', dark: '#4a3d10' },
  'quoted-lit': { light: '#ffdf6b', dark: '#7a6313' },
  'kind-reference': { light: '#dfe3f5', dark: '#2c3560' },
  'kind-date': { light: '#ffe9a8', dark: '#54440c' },
  'kind-time': { light: '#ffd9b8', dark: '#5e3712' },
  'kind-place': { light: '#cfeadb', dark: '#1a4a34' },
  'kind-meeting': { light: '#d5e8fb', dark: '#17405f' },
  'kind-people': { light: '#eadcf5', dark: '#43295a' },
  'kind-participation': { light: '#d3eceb', dark: '#154a4a' },
  'kind-deadline': { light: '#fbd3d3', dark: '#5f2226' },
  'kind-other': { light: '#e7e5df', dark: '#37414b' },
} as const satisfies Readonly<Record<string, Readonly<Record<Mode, `#${string}`>>>>

export type ColourName = keyof typeof COLOURS

/** Returns a colour for what is always light: pictures. */
export function lightColour(name: ColourName): string {
  return COLOURS[name].light
}

/** Returns a colour for a style sheet: the light or the dark one, by the scheme of the page. */
export function lightDark(name: ColourName): string {
  const { light, dark } = COLOURS[name]
  return `light-dark(${light}, ${dark})`
}
