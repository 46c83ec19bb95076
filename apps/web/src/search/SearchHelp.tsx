import { Notice } from '@broadsheet/ui'

/** How to search, for whoever has not yet, or not with success. */
export function SearchHelp() {
  return (
    <Notice id="help" title="How to search">
      <ul>
        <li>
          <strong>harbour levy</strong> finds articles in which both words stand, wherever that is. The last word may be unfinished. Accents
          and capitals do not matter.
        </li>
        <li>
          <strong>"harbour levy"</strong> finds the words in this order, one after the other.
        </li>
        <li>
          <strong>harbour -levy</strong> leaves out every article that has the second word.
        </li>
        <li>
          <strong>harbour or quay</strong> is content with either of them.
        </li>
      </ul>
    </Notice>
  )
}
