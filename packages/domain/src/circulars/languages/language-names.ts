/** How letters name languages of discussion, in the six languages, and their BCP 47 tags. */
export const LANGUAGE_NAMES: readonly (readonly [words: RegExp, tag: string])[] = [
  [/English|anglais|inglés|английск|英[文语]|الإنكليزية|الإنجليزية/iu, 'en'],
  [/French|français|francés|французск|法[文语]|الفرنسية/iu, 'fr'],
  [/Spanish|espagnol|español|испанск|西班牙[文语]|الإسبانية/iu, 'es'],
  [/Russian|russe|\bruso|русск|俄[文语]|الروسية/iu, 'ru'],
  [/Arabic|arabe|árabe|арабск|阿拉伯[文语]|العربية/iu, 'ar'],
  [/Chinese|chinois|\bchino|китайск|中文|汉语|الصينية/iu, 'zh'],
  [/Portuguese|portugais|portugués|португальск|葡萄牙[文语]|البرتغالية/iu, 'pt'],
  [/German|allemand|alemán|немецк|德[文语]|الألمانية/iu, 'de'],
]
