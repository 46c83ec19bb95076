/** A `class` of every given name; names that do not apply, or that no style sheet knows, are left out. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
