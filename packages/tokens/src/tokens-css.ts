import { COLOURS } from './colours'
import { GAP, MEASURE, SANS, SERIF, STEPS } from './type'

/** Returns the style sheet with every token as a custom property, for pages that follow the system. */
export function writeTokensCss(): string {
  const lines = [
    'color-scheme: light dark',
    ...Object.entries(COLOURS).map(
      ([name, { light, dark }]) => `--${name}: light-dark(${light}, ${dark})`,
    ),
    ...[`--serif: ${SERIF}`, `--sans: ${SANS}`],
    ...Object.entries(STEPS).map(([step, size]) => `--step-${step}: ${size}`),
    ...[`--gap: ${GAP}`, `--measure: ${MEASURE}`],
  ]
  return `:root {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`
}
