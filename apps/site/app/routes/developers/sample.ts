import program from './print-meeting.mjs?raw'

/** The sample program of the page, and its output for TSB Circular 352. */
export const SAMPLE = {
  program: program.trimEnd(),
  output: `Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative
Tuesday, 7 December 2021, 04:00–09:30 in Bogotá`,
} as const
