import { gzipSync, zipSync } from 'fflate'
import { encode, joinBytes, MEGABYTE, type HostileFile } from './hostile-file'

const DEAR = 'Dear Sir/Madam,\nThe meeting opens on 7 December 2021.\n'
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

export const HOSTILE_PAGES_AND_TEXTS: readonly HostileFile[] = [
  {
    name: 'a page a hundred thousand elements deep',
    bytes: () => encode(`<!doctype html>${'<div>'.repeat(100_000)}x`),
    outcome: 'nested-too-deep',
  },
  {
    name: 'bold and slanted letters that are never closed',
    bytes: () => encode(`<!doctype html>${'<b><i>'.repeat(50_000)}x`),
    outcome: 'nested-too-deep',
  },
  {
    name: 'wrongly closed letters that are opened again in every paragraph',
    bytes: () => encode(`<!doctype html>${'<a><b><p>x</a>'.repeat(20_000)}`),
    outcome: 'read',
  },
  {
    name: 'a page of scripts, frames and forms',
    bytes: () =>
      encode(
        `<!doctype html><meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/"><script>while(true);</script><iframe src="file:///etc/passwd"></iframe><img src="http://127.0.0.1:1/x" onerror="alert(1)"><p>${DEAR}`,
      ),
    outcome: 'read',
  },
  {
    name: 'a table that says it is a thousand million cells wide',
    bytes: () =>
      encode(
        `<!doctype html><table><tr><td colspan="1000000000" rowspan="1000000000">${DEAR}</table>`,
      ),
    outcome: 'read',
  },
  {
    name: 'a list that counts from beyond all numbers',
    bytes: () => encode(`<!doctype html><ol start="${'9'.repeat(400)}"><li>${DEAR}</ol>`),
    outcome: 'read',
  },
  {
    name: 'an element with a hundred thousand attributes',
    bytes: () =>
      encode(
        `<!doctype html><p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>${DEAR}`,
      ),
    outcome: 'takes-too-long',
  },
  {
    name: 'a page of entities of its own',
    bytes: () =>
      encode(
        `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>&x; ${DEAR}</html>`,
      ),
    outcome: 'read',
  },
  {
    name: 'a text of fifty megabytes',
    bytes: () => new Uint8Array(50 * MEGABYTE).fill(97),
    outcome: 'document-too-large',
  },
  {
    name: 'a text of fifteen megabytes in one line',
    bytes: () => new Uint8Array(15 * MEGABYTE).fill(97),
    outcome: 'text-too-long',
  },
  {
    name: 'a text of fifteen megabytes of ends of lines',
    bytes: () => new Uint8Array(15 * MEGABYTE).fill(10),
    outcome: 'text-too-long',
  },
  { name: 'UTF-16 with its mark', bytes: () => wide(`\ufeff${DEAR}`), outcome: 'read' },
  { name: 'UTF-16 without its mark', bytes: () => wide(DEAR), outcome: 'read' },
  {
    name: 'UTF-16 cut within a sign',
    bytes: () => wide(`\ufeff${DEAR}`).subarray(0, -1),
    outcome: 'read',
  },
  { name: 'zeros', bytes: () => new Uint8Array(MEGABYTE), outcome: 'not-a-text' },
  {
    name: 'zeros among words',
    bytes: () => encode(DEAR.replaceAll(' ', '\0\0\0')),
    outcome: 'not-a-text',
  },
  {
    name: 'bytes that no encoding has',
    bytes: () => new Uint8Array(10_000).map((_, at) => (at * 7_919) % 251),
    outcome: 'not-a-text',
  },
  {
    name: 'UTF-8 with bytes amiss',
    bytes: () => joinBytes([encode(DEAR), new Uint8Array([0xc3, 0x28, 0xff]), encode('é à')]),
    outcome: 'read',
  },
  {
    name: 'a mark of byte order and nothing else',
    bytes: () => encode('\ufeff'),
    outcome: 'without-text',
  },
  { name: 'nothing', bytes: () => new Uint8Array(0), outcome: 'document-empty' },
  {
    name: 'words turned round by signs that are not seen',
    bytes: () => encode(`${DEAR}\u202e1202 rebmeceD 7\u202c`),
    outcome: 'read',
  },
  {
    name: 'two hundred thousand marks on one letter',
    bytes: () => encode(`a${'\u0301'.repeat(200_000)}`),
    outcome: 'read',
  },
  {
    name: 'rich text',
    bytes: () => encode(String.raw`{\rtf1{\object\objdata 0105}}`),
    outcome: 'rich-text-not-read',
  },
  {
    name: 'a text packed by gzip',
    bytes: () => gzipSync(encode(DEAR)),
    outcome: 'format-not-read',
  },
  {
    name: 'a picture that is a page, too',
    bytes: () => encode(`GIF89a/*<html><script>*/=1;</script>${DEAR}`),
    outcome: 'format-not-read',
  },
  {
    name: 'an archive that is a PDF, too',
    bytes: () =>
      joinBytes([encode('%PDF-1.7\n'), zipSync({ 'word/document.xml': encode('<w/>') })]),
    outcome: 'document-damaged',
  },
]
