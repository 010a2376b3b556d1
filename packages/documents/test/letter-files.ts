import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openChromium } from '@u4ssc/browser/open-chromium.mjs'

const LETTERS = new URL('../../domain/test/', import.meta.url)
const FONTS = { Letters: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf' }

/** The letters that were published, by their names. */
export const PUBLIC_LETTERS = readdirSync(new URL('letters/', LETTERS))
  .filter((file) => /^0[0-8]-.*\.txt$/.test(file))
  .map((file) => file.replace('.txt', ''))

/** A letter of the domain's tests, by its path without extension. */
export function letterText(path: string): string {
  return readFileSync(new URL(`${path}.txt`, LETTERS), 'utf8')
}

export function expectedFacts(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`${path}.expected.json`, LETTERS), 'utf8'))
}

const FONTS_LOADED = `document.fonts.load('12px Letters').then(() => true)`

/** Printed by Chromium, with fonts of its own: a bare machine has none. */
export async function printPdf(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await openChromium({ ...process.env, FONTCONFIG_FILE: fontSettings() })
  const faces = Object.entries(FONTS).map(([family, path]) => {
    const font = readFileSync(pathOf(path)).toString('base64')
    return `@font-face { font-family: ${family}; src: url(data:font/ttf;base64,${font}) }`
  })
  const style = `<style>${faces.join('')}
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

function pathOf(font: string): string {
  return createRequire(import.meta.url).resolve(font)
}

/** Without any font of the system, the browser does not take those of a page either. */
function fontSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-fonts-'))
  const folders = Object.values(FONTS).map((font) => `<dir>${dirname(pathOf(font))}</dir>`)
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}<cachedir>${folder}</cachedir></fontconfig>`,
  )
  return file
}
