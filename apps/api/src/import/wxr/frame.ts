import type { Place } from './records.ts'

/** An element that is open: what it says itself, and what its children without children of their own said. */
export interface Frame {
  name: string
  attributes: Record<string, string>
  place: Place
  text: string
  fields: Map<string, string>
  hasChildren: boolean
}

export function frame(name: string, attributes: Record<string, string>, place: Place): Frame {
  return { name, attributes, place, text: '', fields: new Map(), hasChildren: false }
}

/** What a child of the element said, without the white space around it; empty where there is none. */
export function field(from: Frame, name: string): string {
  return from.fields.get(name)?.trim() ?? ''
}
