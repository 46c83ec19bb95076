/** An enum of the public schema: its name, what it means, and what each of its values means. */
export interface Vocabulary {
  readonly name: string
  readonly description: string
  readonly values: Readonly<Record<string, string>>
}

/** Every vocabulary defined so far; the server door turns them into GraphQL enums. */
export const vocabularies: { words: Record<string, string>; vocabulary: Vocabulary }[] = []

/**
 * Defines an enum once for server and browser: the keys of `values` are its words, their texts the descriptions that
 * partners read. Returns an object whose keys equal its values, as GraphQL sends them.
 */
export function vocabulary<const V extends Record<string, string>>(
  name: string,
  description: string,
  values: V,
): { readonly [K in keyof V & string]: K } {
  const words = Object.fromEntries(Object.keys(values).map((word) => [word, word]))
  vocabularies.push({ words, vocabulary: { name, description, values } })
  return words as { readonly [K in keyof V & string]: K }
}
