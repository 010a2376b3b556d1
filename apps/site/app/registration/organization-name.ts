/** Its name in a language, else in English, else in one there is. @param names - by language */
export function nameIn(
  names: Readonly<Record<string, string | undefined>>,
  language: string,
): string | undefined {
  return [names[language], names['en'], ...Object.values(names)].find((name) => name !== undefined)
}
