import { ErrorCode } from '@broadsheet/schema'
import { Hindrance, type Problem } from '../problem.ts'

const lost: Problem = { code: ErrorCode.SERVICE_UNAVAILABLE, message: 'The image did not arrive: the connection broke.' }

/**
 * Sends a file to the newsroom and answers the id of the image. `onProgress` is told the share that has left, 0 to 1.
 * Rejects with a `Hindrance`.
 */
export function uploadImage(file: File, onProgress: (share: number) => void): Promise<string> {
  // The only way by which a browser tells how far an upload has come.
  const request = new XMLHttpRequest()
  const form = new FormData()
  form.append('file', file)
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0))
    request.addEventListener('error', () => reject(new Hindrance(lost)))
    request.addEventListener('load', () => {
      const answer = read(request.responseText)
      if (request.status === 201 && answer.id) resolve(answer.id)
      else reject(new Hindrance(refusalOf(answer)))
    })
    request.open('POST', '/images')
    request.setRequestHeader('apollo-require-preflight', 'newsroom')
    request.send(form)
  })
}

interface Answer {
  id?: string
  code?: ErrorCode
  detail?: string
  title?: string
}

function read(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

function refusalOf({ code, detail, title }: Answer): Problem {
  return { code: code ?? ErrorCode.SERVICE_UNAVAILABLE, message: detail ?? title ?? lost.message }
}
