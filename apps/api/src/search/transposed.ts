/** A word with two neighbouring letters the other way round, in each place: slips of a hurried hand. */
export function transposed(word: string): string[] {
  const letters = [...word]
  const swapped = letters.slice(1).map((letter, place) => [...letters.slice(0, place), letter, letters[place], ...letters.slice(place + 2)])
  return [...new Set(swapped.map((all) => all.join('')))].filter((one) => one !== word)
}
