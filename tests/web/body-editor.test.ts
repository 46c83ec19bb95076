import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../helpers/browser.ts'
import { Planter } from '../helpers/plant.ts'
import { openSite, type Site } from '../helpers/site.ts'
import { openWriter, type Writer } from './writer.ts'

let site: Site
let browser: Browser
let token: string
const writers: Writer[] = []

beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser()
  const plant = new Planter(site.newsroom.db)
  token = await plant.session(await plant.user({ role: 'EDITOR', name: 'Ada Redfern' }))
})

afterAll(async () => {
  await Promise.all(writers.map(({ close }) => close()))
  await browser?.close()
  await site?.close()
})

async function write(body: object[] = []): Promise<Writer> {
  const writer = await openWriter({ browser, site, token }, body)
  writers.push(writer)
  return writer
}

const plain = (text: string) => ({ text, marks: [], link: null })
const paragraph = (text: string) => ({ paragraph: { text: [plain(text)] } })

test('a body with every kind of block is written by keyboard alone, and saved as it was written', async () => {
  const { keys, type, add, saved, page, troubles } = await write()
  await page.getByRole('button', { name: 'Add a block at the end' }).focus()
  await keys('Enter', 'Enter')
  await type('A ')
  await keys('Control+b')
  await type('strong')
  await keys('Control+b')
  await type(' word, H')
  await keys('Control+,')
  await type('2')
  await keys('Control+,')
  await type('O')
  await keys('Shift+Enter')
  await type('and a line.')
  await keys('Enter')
  await type('Linked')
  await keys('Shift+Home', 'Control+k')
  await type('https://example.org/')
  await keys('Enter')
  await add('Heading')
  await type('What it says')
  await keys('Enter')
  await type('/')
  await keys('l', 'Enter')
  await type('Outer')
  await keys('Enter', 'Tab')
  await type('Inner')
  await add('Quote')
  await type('First')
  await keys('Enter', 'Enter')
  await type('Second')
  await keys('Tab', 'Tab')
  await type('A voice')
  await add('Pull quote')
  await type('Pulled')
  await add('Embed')
  await type('https://example.org/film')
  await keys('Tab')
  await type('A film')
  await add('Divider')
  await type('14:30')
  await add('Correction')
  await type('A pier was named wrongly.')
  await add('Table')
  await type('Ferries')
  for (const text of ['Line', 'A day', 'North', '12', 'South', '9']) {
    const cell = page.locator('fieldset[data-kind="table"] td [role="textbox"]').filter({ hasText: /^$/ }).first()
    await cell.focus()
    await keys()
    await type(text)
  }
  await add('Code')
  await type('select 1')
  await add('Image')
  await keys('Enter')
  await page.getByRole('button', { name: /^Use:/ }).first().press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await keys('Tab')
  await type('A caption')
  await add('Image group')
  for (const pick of [0, 1]) {
    await keys('Enter')
    await page.getByRole('button', { name: /^Use:/ }).nth(pick).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await keys('Tab')
  await type('Both')
  await add('Related stories')
  await type('More')
  await keys('Tab', 'Enter')
  await page.getByRole('combobox', { name: 'Words of the headline' }).fill('the')
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  await keys('Enter')

  await expect.poll(saved, { timeout: 30_000 }).toMatchObject([
    {
      __typename: 'ParagraphBlock',
      text: [
        ...[plain('A '), { text: 'strong', marks: ['STRONG'] }, plain(' word, H'), { text: '2', marks: ['SUBSCRIPT'] }],
        plain('O\nand a line.'),
      ],
    },
    { __typename: 'ParagraphBlock', text: [{ text: 'Linked', marks: [], link: 'https://example.org/' }] },
    { __typename: 'HeadingBlock', level: 2, text: [plain('What it says')] },
    {
      __typename: 'ListBlock',
      style: 'UNORDERED',
      items: [
        { depth: 0, text: [plain('Outer')] },
        { depth: 1, text: [plain('Inner')] },
      ],
    },
    { __typename: 'QuoteBlock', text: [plain('First\n\nSecond')], attribution: 'A voice' },
    { __typename: 'PullQuoteBlock', text: [plain('Pulled')] },
    { __typename: 'EmbedBlock', url: 'https://example.org/film', embedTitle: 'A film' },
    { __typename: 'DividerBlock', label: '14:30' },
    { __typename: 'CorrectionBlock', text: [plain('A pier was named wrongly.')] },
    {
      __typename: 'TableBlock',
      caption: 'Ferries',
      head: { cells: [{ text: [plain('Line')] }, { text: [plain('A day')] }] },
      rows: [
        { cells: [{ text: [plain('North')] }, { text: [plain('12')] }] },
        { cells: [{ text: [plain('South')] }, { text: [plain('9')] }] },
      ],
    },
    { __typename: 'CodeBlock', code: 'select 1' },
    { __typename: 'ImageBlock', image: { caption: 'A caption' } },
    {
      __typename: 'ImageGroupBlock',
      caption: 'Both',
      images: [{ image: { id: expect.any(String) } }, { image: { id: expect.any(String) } }],
    },
    { __typename: 'RelatedStoriesBlock', title: 'More', picks: [{ id: expect.any(String) }] },
  ])
  expect(troubles).toEqual([])
})

test('blocks are moved and removed by keyboard, and the last removal can be undone', async () => {
  const { keys, said, focused, saved, page, troubles } = await write([paragraph('one'), paragraph('two'), paragraph('three')])
  await page.getByRole('textbox', { name: 'Text of the paragraph' }).last().focus()
  await keys('Alt+ArrowUp')
  expect(await said()).toBe('Paragraph moved, 2 of 3')
  await keys('Escape', 'ArrowRight', 'ArrowRight', 'Enter')
  expect(await said()).toBe('Paragraph removed')
  expect(await focused()).toBe('two')
  await keys('Control+z')
  expect(await said()).toBe('Paragraph is back')
  expect(await focused()).toBe('three')
  await expect
    .poll(saved, { timeout: 30_000 })
    .toMatchObject([{ text: [plain('one')] }, { text: [plain('three')] }, { text: [plain('two')] }])
  expect(troubles).toEqual([])
})

test('Backspace joins what Enter has parted', async () => {
  const { keys, type, saved, page } = await write([paragraph('onetwo')])
  await page.getByRole('textbox', { name: 'Text of the paragraph' }).focus()
  await keys('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
  await type('+')
  expect(await page.locator('fieldset[data-kind="paragraph"]').count()).toBe(2)
  await keys('Backspace', 'Backspace')
  await type('|')
  await expect.poll(saved, { timeout: 30_000 }).toMatchObject([{ text: [plain('one|two')] }])
})

test('of pasted HTML only blocks, marks and links are left', async () => {
  const { paste, saved, page, keys, troubles } = await write([paragraph('[]')])
  await page.getByRole('textbox', { name: 'Text of the paragraph' }).focus()
  await keys('ArrowRight')
  await paste(`<b style="font-weight:normal"><style>p{color:red}</style><p onclick="alert(1)">One <strong>bold</strong></p>
    <h3>Head</h3><ul><li>a<ul><li>b</li></ul></li></ul><script>alert(1)</script><img src="x" onerror="alert(1)">
    <p><a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a> <span style="font-style:italic">it</span></p></b>`)
  await expect.poll(saved, { timeout: 30_000 }).toEqual([
    { __typename: 'ParagraphBlock', text: [plain('[One '), { text: 'bold', marks: ['STRONG'], link: null }] },
    { __typename: 'HeadingBlock', level: 3, text: [plain('Head')] },
    {
      __typename: 'ListBlock',
      style: 'UNORDERED',
      items: [
        { depth: 0, text: [plain('a')] },
        { depth: 1, text: [plain('b')] },
      ],
    },
    {
      __typename: 'ParagraphBlock',
      text: [
        ...[plain('bad '), { text: 'good', marks: [], link: 'https://example.org/' }, plain(' ')],
        ...[{ text: 'it', marks: ['EMPHASIS'], link: null }, plain(']')],
      ],
    },
  ])
  expect(troubles).toEqual([])
})

test('a block that is refused is marked, and the caret goes to it', async () => {
  const { keys, type, add, focused, page } = await write([paragraph('one'), paragraph('two')])
  await page.getByRole('textbox', { name: 'Text of the paragraph' }).first().focus()
  await add('Related stories')
  await type('More')
  await page.getByRole('textbox', { name: 'Text of the paragraph' }).last().focus()
  await keys('Control+s')
  await page.getByText('This block could not be saved as it is.').waitFor()
  expect(await page.locator('fieldset[data-faulty]').getAttribute('aria-label')).toBe('Related stories, 2 of 3')
  expect(await focused()).toBe('Add a story')
})
