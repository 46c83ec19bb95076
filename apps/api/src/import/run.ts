import type { DataSource } from 'typeorm'
import type { Progress } from '../cli/progress.ts'
import type { Originals } from '../images/originals.ts'
import type { Ledger } from './ledger.ts'
import type { MediaFolder } from './media-folder.ts'
import type { Memory } from './memory.ts'
import type { Survey } from './survey.ts'

/** What all parts of one import share. */
export interface Run {
  database: DataSource
  memory: Memory
  ledger: Ledger
  survey: Survey
  progress: Progress
  originals: Originals
  media: MediaFolder | null
}
