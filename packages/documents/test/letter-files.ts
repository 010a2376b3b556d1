import { readdirSync, readFileSync } from 'node:fs'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'
import * as z from 'zod'
import { fontOfLetters, fontSettings } from './font-settings'

const LETTERS = new URL('../../reader/test/', import.meta.url)

/** The letters that were published, by their names. */
export const PUBLIC_LETTERS = readdirSync(new URL('letters/public/', LETTERS))
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))

/** The path of a letter of the reader's tests, by its name. */
export function letterPath(name: string): string {
  return `letters/${PUBLIC_LETTERS.includes(name) ? 'public' : 'own'}/${name}`
}

/** A letter of the reader's tests, by its path without extension. */
export function letterText(path: string): string {
  return readFileSync(new URL(`${path}.txt`, LETTERS), 'utf8')
}

const FactsSchema = z.record(z.string(), z.unknown())

export function expectedFacts(path: string): Readonly<Record<string, unknown>> {
  const facts = readFileSync(new URL(`${path}.expected.json`, LETTERS), 'utf8')
  return FactsSchema.parse(JSON.parse(facts))
}

const FONTS_LOADED = `document.fonts.load('12px Letters').then(() => true)`

/** Prints pages with Chromium and the font of the tests, because a machine can have no fonts. */
export async function printPdf(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await openChromium({ ...process.env, FONTCONFIG_FILE: fontSettings() })
  const font = fontOfLetters().toString('base64')
  const style = `<style>@font-face { font-family: Letters; src: url(data:font/ttf;base64,${font}) }
    body { font: 10.5pt/1.3 Letters } td { vertical-align: top; padding: 0 1.5em 0 0 }
    ul { list-style-type: '• ' }</style>`
  const files: Uint8Array[] = []
  for (const html of pages) {
    const page = await browser.newPage()
    await page.setContent(`<!doctype html><meta charset="utf-8">${style}${html}`)
    await page.evaluate(FONTS_LOADED)
    files.push(await page.pdf({ format: 'A4', margin: { top: '2cm', left: '2cm', right: '2cm' } }))
    await page.close()
  }
  await browser.close()
  return files
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
