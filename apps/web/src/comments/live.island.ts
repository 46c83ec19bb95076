/** Tells of comments that came while the page was being read. Nothing moves by itself: the reader decides when to look. */
function wake(notice: HTMLElement): void {
  const { article, more } = notice.dataset
  const query = `subscription{commentsPosted(article:"${article}"){count latest}}`
  let source: EventSource | undefined
  let told = 0

  function listen() {
    const news = new EventSource(`/graphql/stream?query=${encodeURIComponent(query)}`)
    // A connection counts from its own beginning, also one that the browser has made anew.
    let before = told
    news.onopen = () => {
      before = told
    }
    news.addEventListener('next', ({ data }: MessageEvent<string>) => {
      const posted = (JSON.parse(data) as News).data?.commentsPosted
      if (posted) tell(before + posted.count, posted.latest)
    })
    // A browser comes back by itself after a break, but not after a refusal.
    news.onerror = () => {
      if (news.readyState === EventSource.CLOSED) setTimeout(again, 60_000 * (1 + Math.random()), news)
    }
    // Without this it would be asked again and again for what is not there.
    news.addEventListener('complete', () => news.close())
    return news
  }

  function tell(count: number, latest: string) {
    told = count
    const link = document.createElement('a')
    // An address of its own, so that no page that was kept before stands in for the one with the news.
    link.href = `${more}&latest=${latest}#comments`
    link.textContent = count === 1 ? 'show it' : 'show them'
    const line = document.createElement('span')
    line.append(count === 1 ? '1 new comment · ' : `${count} new comments · `, link)
    notice.replaceChildren(line)
  }

  function again(closed: EventSource) {
    if (source !== closed) return
    source = undefined
    update()
  }

  function update() {
    if (document.hidden) source?.close()
    source = document.hidden ? undefined : (source ?? listen())
  }

  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return
    observer.disconnect()
    document.addEventListener('visibilitychange', update)
    update()
  }).observe(notice.parentElement ?? notice)
}

interface News {
  data?: { commentsPosted: { count: number; latest: string } } | null
}

const notice = document.querySelector<HTMLElement>('[data-island=live]')
if (notice) wake(notice)
