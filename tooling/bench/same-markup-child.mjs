// The same markup in a process of its own, as the site has one: `node same-markup-child.mjs remix|react`, the page on stdin
import { text } from 'node:stream/consumers'
process.env['NODE_ENV'] ??= 'production'
const { serveBareRemix, servePlainReact } = await import('./same-markup.mjs')

const serve = process.argv[2] === 'remix' ? serveBareRemix : servePlainReact
const { address } = await serve(await text(process.stdin))
console.log(address)
