import { useRef, useState } from 'react'
import type { FragmentType } from '../../gql/fragment-masking.ts'
import { unmask } from '../../gql/fragment-masking.ts'
import type { ManuscriptFactsFragment, RevisionEntryFragment } from '../../gql/graphql.ts'
import type { Perform } from '../actions/action.ts'
import { Conflict } from '../autosave/Conflict.tsx'
import { useShortcut } from '../desk/useShortcut.ts'
import { useTitle } from '../desk/useTitle.ts'
import { Preview } from '../preview/Preview.tsx'
import { fieldOf, Hindrance } from '../problem.ts'
import { Restore } from '../revisions/Restore.tsx'
import { Revisions } from '../revisions/Revisions.tsx'
import type { ArticleDraft } from './articleDraft.ts'
import { articleDraftOf, type articleMatter, manuscriptFacts } from './manuscript.tsx'
import { Panes } from './Panes.tsx'
import { Particulars, type PartProps } from './Particulars.tsx'
import { TopBar } from './TopBar.tsx'
import { usePickers } from './usePickers.tsx'
import { type Desk, useWork } from './useWork.tsx'
import { Write } from './Write.tsx'

interface WorkbenchProps {
  facts: ManuscriptFactsFragment
  matter: FragmentType<typeof articleMatter>
}

/** One article on the desk: its text, how readers will see it, its particulars and its past. */
export function Workbench({ facts, matter }: WorkbenchProps) {
  const [read] = useState(() => ({ version: facts.version, draft: articleDraftOf(matter) }))
  const desk = useWork(facts.id, read)
  const { work, saver } = desk
  const pickers = usePickers()
  const [restoring, setRestoring] = useState<RevisionEntryFragment>()
  // Counts how often the text was replaced by another one, which the editor of the body has to be told.
  const [text, replaceText] = useText()
  const perform = usePerforming(desk, facts.id)
  // Only whoever asks to save wants to be led away from where they write.
  const [asked, setAsked] = useState<ArticleDraft>()
  function save() {
    setAsked(saver.read().draft)
    void saver.saveNow()
  }
  useShortcut('mod+s', save)
  useTitle(work.draft.headline || 'No headline yet')

  const part: PartProps = {
    draft: work.draft,
    onChange: (change) => saver.change({ ...saver.read().draft, ...change }),
    readOnly: !facts.actions.includes('REVISE'),
    faultAt: work.phase === 'refused' && asked === work.draft ? (work.problem?.field ?? null) : null,
    errorOf: (field) => (work.phase === 'refused' && fieldOf(work.problem) === field ? work.problem?.message : undefined),
  }

  function start(version: number, draft: ArticleDraft) {
    saver.startOver(version, draft)
    replaceText()
  }

  return (
    <div>
      <TopBar
        facts={facts}
        desk={desk}
        perform={perform}
        onSave={save}
        onDiscard={() => void saver.discard().then((discarded) => discarded && replaceText())}
      />
      <Conflict
        work={work}
        onTakeTheirs={() => {
          saver.takeTheirs()
          replaceText()
        }}
        onPutMine={() => {
          saver.putMine()
          replaceText()
        }}
      />
      <Panes
        panes={{
          write: <Write {...part} key={text} pickers={pickers} />,
          preview: <Preview draft={work.draft} />,
          particulars: <Particulars {...part} article={facts} />,
          // A new version has come: the list is read again.
          revisions: (
            <Revisions
              key={facts.version}
              id={facts.id}
              version={facts.version}
              canRestore={facts.actions.includes('RESTORE')}
              onRestore={setRestoring}
            />
          ),
        }}
      />
      {pickers.dialog}
      {restoring && (
        <Restore
          revision={restoring}
          onClose={() => setRestoring(undefined)}
          saved={() => settled(desk, facts.id)}
          onRestored={(restored) => start(unmask(manuscriptFacts, restored).version, articleDraftOf(restored))}
        />
      )}
    </div>
  )
}

function useText(): [number, () => void] {
  const [text, setText] = useState(0)
  const count = useRef(0)
  return [
    text,
    () => {
      count.current += 1
      setText(count.current)
    },
  ]
}

/** Does something with the article as it stands on the desk, which is saved first. */
function usePerforming(desk: Desk, id: string): Perform {
  return async (act) => {
    const { version } = await settled(desk, id)
    const done = await act(id, version)
    if (done) desk.saver.moveTo(done.version)
  }
}

async function settled({ saver }: Desk, id: string): Promise<{ id: string; version: number }> {
  if (await saver.saveNow()) return { id, version: saver.read().base }
  const { problem, phase } = saver.read()
  const message = phase === 'conflict' ? 'Somebody else has saved this article: decide about that first.' : problem?.message
  throw new Hindrance({ ...(problem ?? { code: 'SERVICE_UNAVAILABLE' }), message: `Your changes could not be saved. ${message ?? ''}` })
}
