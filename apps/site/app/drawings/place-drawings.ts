import type { Drawing } from '../catalogue/series-line'

/** Our own line drawings of places, as paths in a box of 80 by 56, on the ground at 50. */
const CITIES: Readonly<Record<string, string>> = {
  // The water jet before the mountains
  Geneva:
    'M4 50h72M8 50l13-17 9 11 8-9 9 13M54 50c0-16 2-30 8-38M54 50c2-18 7-30 16-33M54 50c3-12 9-19 19-20M58 17v.01M66 24v.01',
  // The volcano and the cathedral
  Manizales:
    'M4 50h72M8 50 26 22l5 5 6-7 18 30M22 28l4 3 5-4 4 5M60 50V34l6-18 6 18v16M66 16v-6M64 12h4M60 40h12M66 50v-6',
  // The lighthouse and the sea
  Málaga:
    'M4 50h72M22 50l4-30h10l4 30M24 34h14M25 26h12M27 20v-7h8v7M26 13h10l-5-5zM40 15l12-4M40 18l13 3M48 43c4-3 7-3 10 0s7 3 10 0M46 37c4-3 7-3 10 0s7 3 10 0',
  // The ribs of the City of Arts and Sciences
  Valencia:
    'M4 50h72M10 50c4-28 20-40 30-40s26 12 30 40M20 50c3-20 11-32 20-40M60 50c-3-20-11-32-20-40M32 50c1-16 4-28 8-40M48 50c-1-16-4-28-8-40M40 10v40',
  // The gate of Alcalá
  Madrid:
    'M4 50h72M10 50V24h60v26M8 24h64M16 50V34a5 5 0 0 1 10 0v16M34 50V30a6 6 0 0 1 12 0v20M54 50V34a5 5 0 0 1 10 0v16M30 24v-7h20v7M34 17c2-6 10-6 12 0M40 12V8',
}

const OTHERS = {
  online:
    'M4 50h72M14 12h52v30H14zM32 50l2-8M48 50l-2-8M40 18a9 9 0 1 0 .1 0M31 27h18M40 18c-5 5-5 13 0 18M40 18c5 5 5 13 0 18',
  day: 'M4 50h72M20 16h40v34M20 50V16M20 25h40M29 12v8M51 12v8M29 33h5M38 33h5M47 33h5M29 41h5M38 41h5',
  nothing: 'M4 50h72',
  city: 'M4 50h72M12 50V30h12v20M28 50V18h14v32M46 50V26l8-6 8 6v24M33 24h4M33 31h4M33 38h4M17 36h2M17 42h2M54 34v.01M54 42v.01',
} as const

/** Returns the path of a drawing; that of any city if the city has none. */
export function pathOfDrawing(drawing: Drawing): string {
  if (typeof drawing === 'string') return OTHERS[drawing]
  return CITIES[drawing.city] ?? OTHERS.city
}
