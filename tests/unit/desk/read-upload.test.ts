import { expect, test } from 'vitest'
import { readUpload } from '@/lib/desk/read-upload'

const ADDRESS = 'http://desk.example/teach/bring'
const MEGABYTE = 1024 * 1024

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' }
  return new Request(ADDRESS, init)
}

function formOf(name: string, value: string | File): FormData {
  const form = new FormData()
  form.set(name, value)
  return form
}

test('gives the file with its name', async () => {
  const file = new File(['Hello'], 'news.html')
  expect(await readUpload(post(formOf('file', file)))).toEqual({
    status: 'read',
    upload: { name: 'news.html', bytes: new TextEncoder().encode('Hello') },
  })
})

test('gives pasted text as UTF-8', async () => {
  expect(await readUpload(post(formOf('text', 'Café')))).toEqual({
    status: 'read',
    upload: { name: 'pasted.txt', bytes: new TextEncoder().encode('Café') },
  })
})

test('takes 25 MB and no more', async () => {
  const most = new File([new Uint8Array(25 * MEGABYTE)], 'a.pdf')
  expect((await readUpload(post(formOf('file', most)))).status).toBe('read')
  const over = new File([new Uint8Array(25 * MEGABYTE + 1)], 'a.pdf')
  expect(await readUpload(post(formOf('file', over)))).toMatchObject({ isTooBig: true })
})

test('stops reading what never ends', async () => {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += MEGABYTE
      controller.enqueue(new Uint8Array(MEGABYTE))
    },
  })
  const request = post(body, { 'content-type': 'multipart/form-data; boundary=x' })
  expect(await readUpload(request)).toMatchObject({ status: 'refused', isTooBig: true })
  expect(sent).toBeLessThan(30 * MEGABYTE)
})

test.each([
  ['no form', post('text', { 'content-type': 'text/plain' })],
  ['a form with other fields', post(formOf('other', 'x'))],
  ['a form that is cut off', post('--x\r\nContent-Disp', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['a form without its borders', post('', { 'content-type': 'multipart/form-data' })],
])('refuses %s', async (_, request) => {
  expect(await readUpload(request)).toMatchObject({ status: 'refused', isTooBig: false })
}) // prettier-ignore
