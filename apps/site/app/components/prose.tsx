/** A rendered Markdown text; see `renderMarkdown`. */
export function Prose({ html }: { html: string }) {
  return <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
}
