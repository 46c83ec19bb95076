import '@broadsheet/ui'
import { ApolloProvider } from '@apollo/client/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createDeskClient } from '../apollo.ts'
import '../page/fonts.css'
import { Desk } from './desk/Desk.tsx'
import { Lost } from './desk/Lost.tsx'
import { Editor } from './editor/Editor.tsx'
import { List } from './list/List.tsx'

const router = createBrowserRouter([
  {
    path: '/newsroom',
    element: <Desk />,
    children: [
      { index: true, element: <List /> },
      { path: 'articles/:id', element: <Editor /> },
      { path: '*', element: <Lost /> },
    ],
  },
])

const place = document.getElementById('newsroom')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <ApolloProvider client={createDeskClient()}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </StrictMode>,
  )
}
