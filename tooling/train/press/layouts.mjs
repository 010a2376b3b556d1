import { bars, columnByColumn, slashes } from './cell-layouts.mjs'
import { labelsBroken, labelsCrossed, labelsLost } from './header-layouts.mjs'
import { firstPageTwice, oneLine, pageMarks, webPage, wrapped } from './text-layouts.mjs'

/** @typedef {(text: string) => string} Layout */
/** @typedef {keyof typeof LAYOUTS} LayoutName */

/**
 * Layouts of letters copied from tables, pages and websites. Only labels are lost, and related parts can still be
 * recognized.
 */
export const LAYOUTS = {
  'one line': oneLine,
  'labels lost': labelsLost,
  'labels broken': labelsBroken,
  'labels and values crossed': labelsCrossed,
  'wrapped at 72': wrapped,
  bars,
  slashes,
  'page marks': pageMarks,
  'web page': webPage,
  'first page twice': firstPageTwice,
  'column by column': columnByColumn,
}
