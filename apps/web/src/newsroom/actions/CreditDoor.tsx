import { useState } from 'react'
import { Button } from '../forms/Button.tsx'
import { Notice } from '../forms/Notice.tsx'
import { ImageForm } from '../images/ImageForm.tsx'
import type { Problem } from '../problem.ts'

/** Where an image lacks a credit, the way to give it one. */
export function CreditDoor({ problem }: { problem: Problem | null }) {
  const [open, setOpen] = useState(false)
  const [named, setNamed] = useState<string>()
  const image = problem?.code === 'CREDIT_REQUIRED' ? problem.image : undefined
  if (!image) return null
  if (named === image) return <Notice>The credit is kept. Try again.</Notice>
  return (
    <>
      <Button onClick={() => setOpen(true)}>Say whom to name for the image</Button>
      {open && <ImageForm id={image} onClose={() => setOpen(false)} onDone={() => setNamed(image)} />}
    </>
  )
}
