import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FONTS = [
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
]

/** Latin, Cyrillic and Arabic letters. */
export function fontOfLetters(): Buffer {
  return readFileSync(pathOf(FONTS[0] ?? ''))
}

/**
 * Writes settings with which programs that print find only these fonts, so that files are the same
 * on each machine. The first font replaces the fonts that a file names.
 */
export function fontSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-fonts-'))
  const folders = FONTS.map((font) => `<dir>${dirname(pathOf(font))}</dir>`)
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig>${folders.join('')}
    <match><edit name="family" mode="append_last"><string>DejaVu Sans</string></edit></match>
    <cachedir>${folder}</cachedir></fontconfig>`,
  )
  return file
}

function pathOf(font: string): string {
  return createRequire(import.meta.url).resolve(font)
}
