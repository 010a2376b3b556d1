// Serves the same markup in a separate process: `node same-markup-child.mjs remix|react`, with the page on stdin
import { text } from 'node:stream/consumers'
process.env['NODE_ENV'] ??= 'production'
const { serveBareRemix, servePlainReact } = await import('./same-markup.mjs')

const serve = process.argv[2] === 'remix' ? serveBareRemix : servePlainReact
const { address } = await serve(await text(process.stdin))
console.log(address)
