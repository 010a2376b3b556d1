import { micromark } from 'micromark'

/** Markdown as a part of a page. HTML in the text and addresses with dangerous protocols are left out. */
export function RenderedMarkdown(props: { readonly text: string; readonly className: string }) {
  return (
    <div
      className={props.className}
      dir="auto"
      dangerouslySetInnerHTML={{ __html: micromark(props.text) }}
    />
  )
}
