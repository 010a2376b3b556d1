import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { nameForType, safeName, typeOfFile } from './file-type'

const officeFile = (...parts: string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('x')])))

it.each([
  ['word/document.xml', /wordprocessingml\.document$/],
  ['ppt/presentation.xml', /presentationml\.presentation$/],
  ['xl/workbook.xml', /spreadsheetml\.sheet$/],
])('an Office file is known by its part %s', (part, type) => {
  expect(typeOfFile(officeFile(part))).toMatch(type)
})

it('an archive that only mentions a part of an Office file is refused', () => {
  const archive = zipSync({ 'note.txt': strToU8('word/document.xml') }, { level: 0 })
  expect(typeOfFile(archive)).toBeUndefined()
  expect(typeOfFile(archive.subarray(0, 20))).toBeUndefined()
})

it('an Office file with macros is refused', () => {
  expect(typeOfFile(officeFile('word/document.xml', 'word/vbaProject.bin'))).toBeUndefined()
})

it.each([
  ['GIF89a', 'image/gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['RIFF\0\0\0\0WAVEfmt ', undefined],
  ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
  ['MZ', undefined],
])('a file with the bytes %j is recognized as %s', (text, type) => {
  expect(typeOfFile(Buffer.from(text, 'latin1'))).toBe(type)
})

it.each([
  ['Agenda.pdf', 'application/pdf', 'Agenda.pdf'],
  ['AGENDA.PDF', 'application/pdf', 'AGENDA.PDF'],
  ['photo.jpeg', 'image/jpeg', 'photo.jpeg'],
  ['run.exe', 'application/pdf', 'run.exe.pdf'],
  ['page.html', 'application/pdf', 'page.html.pdf'],
  ['Agenda 1.5', 'application/pdf', 'Agenda 1.5.pdf'],
  ['file', 'image/png', 'file.png'],
])('%s with the content of %s is called %s', (name, type, expected) => {
  expect(nameForType(name, type)).toBe(expected)
})

it.each([
  ['../plan: "final".pdf', 'plan final .pdf'],
  ['.hidden', 'hidden'],
  ['a\u0000b\tc', 'a b c'],
  ['///', 'file'],
])('the file name %j is saved as %j', (name, expected) => {
  expect(safeName(name)).toBe(expected)
})
