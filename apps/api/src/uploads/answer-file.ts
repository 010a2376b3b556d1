import type { OpenedFile } from './store-file'

/** Returns a stored file as a download, never shown within a page. */
export function answerFile({ name, type, content, sha256 }: OpenedFile): Response {
  return new Response(Buffer.from(content), {
    headers: {
      'content-type': type,
      'content-length': String(content.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      etag: `"${sha256}"`,
    },
  })
}
