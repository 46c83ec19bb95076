const pauseMs = 200
const shortest = 2
const question = 'query($query:String!){search(query:$query,first:6){nodes{slug headline}}}'

/** Names stories while somebody writes what to search for. Whoever chooses none of them sends the form as ever. */
function wake(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('[type=search]')
  const list = form.querySelector<HTMLElement>('[role=listbox]')
  const status = form.querySelector('[role=status]')
  if (!input || !list || !status) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  let active = -1

  // Without this script the field is none of it.
  const ties = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id }
  for (const [name, value] of Object.entries(ties)) input.setAttribute(name, value)

  function choose(place: number) {
    list?.children[active]?.removeAttribute('aria-selected')
    active = place
    const option = list?.children[place]
    option?.setAttribute('aria-selected', 'true')
    if (option) input?.setAttribute('aria-activedescendant', option.id)
    else input?.removeAttribute('aria-activedescendant')
  }

  function show(stories: readonly Story[]) {
    if (!list || !status) return
    const options = stories.map(({ slug, headline }, place) => {
      const option = document.createElement('a')
      option.id = `${list.id}-${place}`
      option.href = `/articles/${encodeURIComponent(slug)}`
      option.textContent = headline
      option.setAttribute('role', 'option')
      option.tabIndex = -1
      return option
    })
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    input?.setAttribute('aria-expanded', String(!list.hidden))
    status.textContent = list.hidden ? '' : `${options.length} stories, to be reached with the arrow keys`
    choose(-1)
  }

  async function ask(query: string) {
    asking = new AbortController()
    const { signal } = asking
    try {
      const body = JSON.stringify({ query: question, variables: { query } })
      const headers = { 'content-type': 'application/json' }
      // On nobody's behalf: whoever was signed in once is no reason to be refused.
      const reply = await fetch('/graphql', { method: 'POST', credentials: 'omit', headers, body, signal })
      const { data } = (await reply.json()) as Answer
      if (!signal.aborted) show(data?.search.nodes ?? [])
    } catch {
      if (!signal.aborted) show([])
    }
  }

  function stop() {
    clearTimeout(timer)
    asking?.abort()
  }

  function close() {
    stop()
    show([])
  }

  input.addEventListener('input', () => {
    stop()
    const text = input.value.trim()
    if (text.length < shortest) show([])
    else timer = setTimeout(ask, pauseMs, text)
  })

  input.addEventListener('keydown', (event) => {
    const places = list.children.length + 1
    const option = list.children[active] as HTMLElement | undefined
    if (list.hidden || event.isComposing) return
    if (event.key === 'ArrowDown') choose(((active + 2) % places) - 1)
    else if (event.key === 'ArrowUp') choose(((active + places) % places) - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && option) option.click()
    else return
    event.preventDefault()
  })

  // The field keeps the focus while a story is being pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  form.addEventListener('focusout', close)
  show([])
}

interface Story {
  slug: string
  headline: string
}

interface Answer {
  data?: { search: { nodes: readonly Story[] } } | null
}

// A module, so that its names are its own.
export {}

const form = document.querySelector<HTMLFormElement>('[data-island=suggest]')
if (form) wake(form)
