import type { Circular } from '../model/index'

/** "Delete paragraph 5." */
export interface Deletion {
  /** The paragraph to delete, as printed. */
  readonly paragraph: string
  /** The paragraph of the amendment that asks for it. */
  readonly statedIn: string | null
}

const NUMBER = String.raw`(\d{1,3}(?:\.\d{1,2})?)`
const PARAGRAPH = String.raw`(?:paragraphe?s?|paras?\.?|p[áa]rrafo|apartado|punto|пункт\p{L}{0,3}|الفقرة)\s?${NUMBER}`
const ARTICLE = '(?:the|le|la|el)?'
/** What can follow within the sentence: the letter that the paragraph is in. */
const END = String.raw`\s?(?:(?:of|de|du|del|in|из|من)\s[^.;؛]*)?(?:[.;؛]|$)`
const FORMS = [
  String.raw`(?:^|[.:;؛]\s?)(?:delete|supprimer|sup(?:rí|ri)mase|suprimir|elim[ií]nese|исключить|(?:تُ?حذف|يُ?حذف|احذف))\s${ARTICLE}\s?${PARAGRAPH}${END}`,
  String.raw`(?:^|[.:;؛]\s?)${ARTICLE}\s?${PARAGRAPH}(?:\s(?:of|de|du|del)\s[^.;]*?)?\s(?:(?:is|is to be|shall be|should be|est|se|queda)\s(?:deleted|supp?rim(?:é|e|ido)|elimina(?:do)?)|исключ(?:ается|ить)|[تي]ُ?حذف)${END}`,
  String.raw`(?:^|[。；：]\s?)(?:删除|刪除)第\s?(\d{1,3})\s?[段款点条](?:[。；]|$)`,
  String.raw`(?:^|[。；：]\s?)第\s?(\d{1,3})\s?[段款点条](?:应)?(?:予以)?(?:删除|刪除)(?:[。；]|$)`,
].map((form) => new RegExp(form, 'giu'))

/**
 * Finds the paragraphs that an amendment deletes whole. A sentence that deletes words within a
 * paragraph is not one of them.
 */
export function findDeletions({ paragraphs }: Circular): Deletion[] {
  return paragraphs.flatMap(({ number, text, items }) =>
    [text, ...items].flatMap((words) =>
      FORMS.flatMap((form) =>
        [...words.matchAll(form)].flatMap((match) => {
          const paragraph = match[1]
          return paragraph === undefined ? [] : [{ paragraph, statedIn: number }]
        }),
      ),
    ),
  )
}
