import { createContext } from 'react'

/** Whether the texts are there to be read only. */
export const ReadOnly = createContext(false)
