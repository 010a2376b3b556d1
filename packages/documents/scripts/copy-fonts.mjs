/**
 * Copies the fonts of the PDF templates to dist: only the weights in use, because the Chinese family alone has
 * 92 MB.
 */
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FAMILIES = {
  'noto-sans': ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'],
  // The Noto fonts draw the dots of Arabic letters separately, and Amiri some strokes, so their text cannot be copied
  'ibm-plex-sans-arabic': [
    '400Regular/IBMPlexSansArabic_400Regular.ttf',
    '700Bold/IBMPlexSansArabic_700Bold.ttf',
  ],
  'noto-sans-sc': ['400Regular/NotoSansSC_400Regular.ttf'],
  // Names of people, in scripts that the documents do not use otherwise
  'noto-sans-armenian': ['400Regular/NotoSansArmenian_400Regular.ttf'],
  'noto-sans-bengali': ['400Regular/NotoSansBengali_400Regular.ttf'],
  'noto-sans-devanagari': ['400Regular/NotoSansDevanagari_400Regular.ttf'],
  'noto-sans-ethiopic': ['400Regular/NotoSansEthiopic_400Regular.ttf'],
  'noto-sans-georgian': ['400Regular/NotoSansGeorgian_400Regular.ttf'],
  'noto-sans-hebrew': ['400Regular/NotoSansHebrew_400Regular.ttf'],
  'noto-sans-khmer': ['400Regular/NotoSansKhmer_400Regular.ttf'],
  'noto-sans-kr': ['400Regular/NotoSansKR_400Regular.ttf'],
  'noto-sans-lao': ['400Regular/NotoSansLao_400Regular.ttf'],
  'noto-sans-thai': ['400Regular/NotoSansThai_400Regular.ttf'],
}

const require = createRequire(import.meta.url)
const target = fileURLToPath(new URL('../dist/fonts/', import.meta.url))

for (const [family, files] of Object.entries(FAMILIES)) {
  const source = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
  mkdirSync(join(target, family), { recursive: true })
  for (const file of files) {
    copyFileSync(join(source, file), join(target, family, file.replace(/^.*\//, '')))
  }
  // The SIL Open Font License must accompany the fonts
  copyFileSync(join(source, 'LICENSE_FONT'), join(target, family, 'LICENSE'))
}
