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

/** What can be done without reaching for the mouse. */
export function Shortcuts({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className={styles.list}>
        {shortcuts.map(([keys, meaning]) => (
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
