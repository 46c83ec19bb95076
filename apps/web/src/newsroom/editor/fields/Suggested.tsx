import { useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { graphql } from '../../../gql/gql.ts'
import type { PickedStory } from '../../body/draft.ts'
import { useWhen } from '../../desk/useWhen.ts'
import { problemOf } from '../../problem.ts'
import { pickedStoryOf } from '../../stories.tsx'
import styles from './Fields.module.css'
import { type StoryAct, StoryList } from './StoryList.tsx'

const suggestedStories = graphql(/* GraphQL */ `
  query SuggestedStories($id: ID!) {
    manuscript(id: $id) {
      id
      suggested {
        pick {
          ...DeskStory
        }
        reason {
          text
        }
        article {
          id
          publishedAt
        }
      }
    }
  }
`)

interface SuggestedProps {
  article: { id: string; version: number }
  /** What stands on one of the lists of the editor already. */
  taken: readonly PickedStory[]
  acts: readonly StoryAct[]
  onEmptied: () => void
}

/** What computation found for an article as it was saved last. */
export function Suggested({ article, taken, acts, onEmptied }: SuggestedProps) {
  const when = useWhen()
  const { data, error } = useSuggested(article)
  if (error && !data) return <p className={styles.lacking}>{problemOf(error).message}</p>
  if (!data) return <p role="status">Looking for stories …</p>
  const found = data.manuscript?.suggested ?? []
  const stories = found
    .map(({ pick, reason, article }) => ({ ...pickedStoryOf(pick), note: `${reason.text} · ${when(article.publishedAt)}` }))
    .filter(({ id }) => !taken.some((story) => story.id === id))
  if (stories.length === 0) return <p className={styles.hint}>{found.length === 0 ? 'Nothing is found yet.' : 'There is nothing else.'}</p>
  return <StoryList label="Suggested" stories={stories} acts={acts} onEmptied={onEmptied} />
}

/** Asked again whenever another version was saved, while what was found before goes on being shown. */
function useSuggested({ id, version }: SuggestedProps['article']) {
  const { data, error, refetch } = useQuery(suggestedStories, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const asked = useRef(version)
  useEffect(() => {
    if (asked.current === version) return
    asked.current = version
    // What goes wrong is told by `error`.
    refetch().catch(() => undefined)
  }, [version, refetch])
  return { data, error }
}
