import type { EditorView } from '@tiptap/pm/view'
import type { BlockDraft, DraftSpan } from '../draft.ts'
import { spansIn } from './document.ts'

type Text = readonly DraftSpan[]

/** What a text does not do itself but leaves to the block around it. Those that answer false leave the key to the browser. */
export interface TextKeys {
  enter?: (before: Text, after: Text) => void
  /** Backspace, with the caret before the first character. */
  erase?: (text: Text) => void
  /** A slash, typed into an empty text. */
  slash?: () => void
  tab?: (by: -1 | 1) => boolean
  /** An arrow that leads out of the text. */
  leave?: (by: -1 | 1) => void
  paste?: (pasted: readonly BlockDraft[], around: { before: Text; after: Text }) => void
}

type Press = (pressed: { view: EditorView; event: KeyboardEvent; keys: TextKeys }) => boolean

const presses: Record<string, Press> = {
  Enter({ view, event, keys }) {
    if (event.shiftKey) return false
    if (keys.enter) {
      const { before, after } = aroundSelection(view)
      keys.enter(before, after)
    } else breakLine(view)
    return true
  },

  Backspace({ view, keys }) {
    const { empty, from } = view.state.selection
    if (!keys.erase || !empty || from > 1) return false
    keys.erase(spansIn(view.state.doc))
    return true
  },

  '/'({ view, keys }) {
    if (!keys.slash || view.state.doc.textContent !== '') return false
    keys.slash()
    return true
  },

  Tab: ({ event, keys }) => keys.tab?.(event.shiftKey ? -1 : 1) ?? false,

  ArrowUp: ({ view, event, keys }) => leaves({ view, event, keys }, 'up'),
  ArrowDown: ({ view, event, keys }) => leaves({ view, event, keys }, 'down'),
}

/** Whether a key was for the block around the text. */
export function pressed(view: EditorView, event: KeyboardEvent, keys: TextKeys): boolean {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false
  return presses[event.key]?.({ view, event, keys }) ?? false
}

/** The text before and behind what is selected. */
export function aroundSelection(view: EditorView): { before: DraftSpan[]; after: DraftSpan[] } {
  const { doc, selection } = view.state
  return { before: spansIn(doc, 0, selection.from), after: spansIn(doc, selection.to) }
}

function leaves({ view, event, keys }: Parameters<Press>[0], side: 'up' | 'down'): boolean {
  if (!keys.leave || event.shiftKey || !view.state.selection.empty || !view.endOfTextblock(side)) return false
  keys.leave(side === 'up' ? -1 : 1)
  return true
}

function breakLine(view: EditorView): void {
  const line = view.state.schema.nodes.hardBreak?.create()
  if (line) view.dispatch(view.state.tr.replaceSelectionWith(line).scrollIntoView())
}
