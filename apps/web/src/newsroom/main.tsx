import '@broadsheet/ui'
import { ApolloProvider } from '@apollo/client/react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createDeskClient } from '../apollo.ts'
import '../page/fonts.css'
import { Broken } from './desk/Broken.tsx'
import { Desk } from './desk/Desk.tsx'
import { Lost } from './desk/Lost.tsx'
import { Writers } from './desk/Writers.tsx'
import { List } from './list/List.tsx'

const router = createBrowserRouter([
  {
    path: '/newsroom',
    element: <Desk />,
    hydrateFallbackElement: <p />,
    errorElement: <Broken />,
    children: [
      {
        element: <Writers />,
        children: [
          { index: true, element: <List /> },
          { path: 'articles/:id', lazy: async () => ({ Component: (await import('./editor/Editor.tsx')).Editor }) },
        ],
      },
      {
        path: 'moderation',
        lazy: async () => ({ Component: (await import('./moderation/Moderation.tsx')).Moderation }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./moderation/queue/QueuePage.tsx')).QueuePage }) },
          { path: 'log', lazy: async () => ({ Component: (await import('./moderation/log/Log.tsx')).Log }) },
          { path: 'words', lazy: async () => ({ Component: (await import('./moderation/words/Words.tsx')).Words }) },
        ],
      },
      { path: '*', element: <Lost /> },
    ],
  },
])

const place = document.getElementById('newsroom')
if (place) {
  createRoot(place).render(
    <ApolloProvider client={createDeskClient()}>
      <RouterProvider router={router} />
    </ApolloProvider>,
  )
}
