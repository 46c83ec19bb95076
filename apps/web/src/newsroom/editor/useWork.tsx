import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { Work } from '../autosave/autosave.ts'
import { Autosaver, type Road, resume } from '../autosave/autosaver.ts'
import { keeperOf } from '../autosave/keep.ts'
import { useColleague } from '../desk/session.tsx'
import { type ArticleDraft, changesOf } from './articleDraft.ts'
import { articleDraftOf, manuscriptFacts } from './manuscript.tsx'

const reviseArticle = graphql(/* GraphQL */ `
  mutation ReviseArticle($id: ID!, $version: Int!, $input: ReviseArticleInput!, $key: String!) {
    reviseArticle(id: $id, version: $version, input: $input, idempotencyKey: $key) {
      ...ManuscriptFacts
    }
  }
`)

const savedArticle = graphql(/* GraphQL */ `
  query SavedArticle($id: ID!) {
    manuscript(id: $id) {
      ...ManuscriptFacts
      ...ArticleMatter
    }
  }
`)

/** The work on one article: what stands on the desk, and who keeps it safe. */
export interface Desk {
  work: Work<ArticleDraft>
  saver: Autosaver<ArticleDraft>
  /** When the work was kept that this browser brought back; null if there was none. */
  broughtBack: string | null
}

/** Works on the manuscript as it was read, going on with what this browser has kept of it. */
export function useWork(id: string, read: { version: number; draft: ArticleDraft }): Desk {
  const client = useApolloClient()
  const { id: writer } = useColleague()
  const [{ saver, broughtBack }] = useState(() => {
    const keeper = keeperOf<ArticleDraft>(localStorage, id, writer)
    const kept = keeper.find()
    const work = resume(read, kept)
    if (work.phase === 'saved') keeper.forget()
    return { saver: new Autosaver(work, roadTo(client, id), keeper), broughtBack: work.phase === 'saved' ? null : (kept?.keptAt ?? null) }
  })
  useEffect(() => {
    const online = () => void (['waiting', 'changed'].includes(saver.read().phase) && saver.saveNow())
    const listeners = { online, pagehide: saver.keep, visibilitychange: saver.keep }
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener)
      if (saver.read().phase === 'changed') void saver.saveNow()
      saver.stop()
    }
  }, [saver])
  return { work: useSyncExternalStore(saver.subscribe, saver.read), saver, broughtBack }
}

function roadTo(client: ReturnType<typeof useApolloClient>, id: string): Road<ArticleDraft> {
  return {
    async send({ base, saved, draft, key }) {
      const input = changesOf(saved, draft)
      // An empty paragraph is a change on the desk, but none of the article.
      if (!input) return base
      const { data } = await client.mutate({ mutation: reviseArticle, variables: { id, version: base, input, key } })
      return data ? unmask(manuscriptFacts, data.reviseArticle).version : base
    },
    async fetch() {
      const { data } = await client.query({ query: savedArticle, variables: { id }, fetchPolicy: 'network-only' })
      if (!data?.manuscript) throw new Error('The article is gone.')
      const { version, savedBy, savedAt } = unmask(manuscriptFacts, data.manuscript)
      return { version, draft: articleDraftOf(data.manuscript), savedBy: savedBy?.name ?? null, savedAt }
    },
  }
}
