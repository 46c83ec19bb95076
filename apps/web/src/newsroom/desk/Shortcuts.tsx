import { useMatch } from 'react-router'
import { Dialog } from '../dialogs/Dialog.tsx'
import styles from './Shortcuts.module.css'

const shortcuts = [
  ['?', 'Show this list'],
  ['n', 'Begin a new article (in the list)'],
  ['/', 'Search (in the list)'],
  ['Ctrl S or ⌘ S', 'Save now'],
  ['Alt P', 'Publish or submit'],
  ['Alt 1 … Alt 4', 'Write, preview, particulars, revisions'],
  ['← →', 'From one tab to the next'],
  ['Esc', 'Close a dialog or a list'],
] as const

const moderating = [
  ['?', 'Show this list'],
  ['j k or ↓ ↑', 'Next, previous comment'],
  ['a', 'Approve'],
  ['r', 'Reject, with a reason'],
  ['d', 'Remove, with a reason'],
  ['i', 'Dismiss reports'],
  ['x', 'Choose, or no longer choose'],
  ['J K or Shift ↓ ↑', 'Choose a range'],
  ['Ctrl A, Esc', 'Choose all, none (in the list)'],
  ['u', 'Undo the last decision'],
  ['m', 'Mute or suspend the commenter'],
  ['c', 'Open or close commenting on the article'],
  ['/', 'Search'],
] as const

/** What can be done without reaching for the mouse. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  const shown = useMatch('/newsroom/moderation/*') ? moderating : shortcuts
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className={styles.list}>
        {shown.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
