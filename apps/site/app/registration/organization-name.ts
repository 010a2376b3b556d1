/**
 * Returns a name in a language, otherwise in English, otherwise in any language.
 *
 * @param names - by language
 */
export function nameIn(
  names: Readonly<Record<string, string | undefined>>,
  language: string,
): string | undefined {
  return [names[language], names['en'], ...Object.values(names)].find((name) => name !== undefined)
}
