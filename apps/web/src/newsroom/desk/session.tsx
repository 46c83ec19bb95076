import { useQuery } from '@apollo/client/react'
import { Permission } from '@broadsheet/schema'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { unmask } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { DeskSessionQuery } from '../../gql/graphql.ts'
import { EditionProvider } from '../../page/edition.ts'
import { pageFrame } from '../../page/frame.tsx'
import { type Problem, problemOf } from '../problem.ts'

const deskSession = graphql(/* GraphQL */ `
  query DeskSession {
    ...PageFrame
    viewer {
      kind
      permissions
      user {
        id
        name
      }
    }
  }
`)

/** Somebody who works here. */
export interface Colleague {
  id: string
  name: string
  may: (permission: Permission) => boolean
}

const ColleagueContext = createContext<Colleague | undefined>(undefined)

/** Who works in this browser. */
export function useColleague(): Colleague {
  const colleague = useContext(ColleagueContext)
  if (!colleague) throw new Error('A part of the newsroom was drawn for nobody.')
  return colleague
}

/** Where to sign in, and to come back from to where one is. */
export function signInAddress(): string {
  return `/account/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`
}

interface SessionProps {
  children: ReactNode
  /** Shown to somebody who has no business here, or as long as nothing is known. */
  otherwise: (state: 'asking' | 'refused' | Problem) => ReactNode
}

/** Opens the newsroom to those who write or moderate, and shows everybody else the way. */
export function Session({ children, otherwise }: SessionProps) {
  const { data, error } = useQuery(deskSession, { fetchPolicy: 'network-only' })
  const colleague = useMemo(() => data && colleagueOf(data.viewer), [data])
  const edition = useMemo(() => data && { ...unmask(pageFrame, data), siteUrl: location.origin, now: new Date() }, [data])
  const problem = error && problemOf(error)
  if (problem?.code === 'UNAUTHENTICATED' || data?.viewer.kind === 'NOBODY') {
    location.replace(signInAddress())
    return otherwise('asking')
  }
  if (problem) return otherwise(problem)
  if (!data || !edition) return otherwise('asking')
  if (!colleague?.may(Permission.WRITE) && !colleague?.may(Permission.MODERATE)) return otherwise('refused')
  return (
    <EditionProvider value={edition}>
      <ColleagueContext.Provider value={colleague}>{children}</ColleagueContext.Provider>
    </EditionProvider>
  )
}

function colleagueOf({ user, permissions }: DeskSessionQuery['viewer']): Colleague | undefined {
  return user ? { id: user.id, name: user.name, may: (permission) => permissions.includes(permission) } : undefined
}
