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
import { List } from './list/List.tsx'

const router = createBrowserRouter([
  {
    path: '/newsroom',
    element: <Desk />,
    hydrateFallbackElement: <p />,
    errorElement: <Broken />,
    children: [
      { index: true, element: <List /> },
      { path: 'articles/:id', lazy: async () => ({ Component: (await import('./editor/Editor.tsx')).Editor }) },
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
