import type { FileRow } from './store-file'

/** A kept file as an answer: to be saved, never to be shown within a page of ours. */
export function answerFile({ name, type, content, sha256 }: FileRow): Response {
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': type,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      etag: `"${sha256}"`,
    },
  })
}
