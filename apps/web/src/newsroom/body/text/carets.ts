/** Where a caret goes: to the start of a text, to its end, or behind so many characters. */
export type Caret = 'start' | 'end' | number

type Put = (caret: Caret) => void

const places = new WeakMap<Element, Put>()

/** Tells how a caret is put into an element that is more than a field of the browser. */
export function keepCaret(element: Element, put: Put): void {
  places.set(element, put)
}

/** Puts the caret into a field, whatever it is made of. */
export function putCaret(field: HTMLElement, caret: Caret): void {
  const put = places.get(field)
  if (put) put(caret)
  else field.focus()
}
