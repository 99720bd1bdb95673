import type { Response } from '@/lib/quiz/response'

/** The response as one text, equal for equal responses: pairs and picked sentences have no order. */
export function responseText(response: Response): string {
  switch (response.ask) {
    case 'match':
      return `match ${JSON.stringify(Object.entries(response.pairs).sort())}`
    case 'evidence':
      return `evidence ${JSON.stringify([...response.sentences].sort())}`
    default:
      return JSON.stringify(response)
  }
}

/** Whether two responses say the same. Entries are compared as typed. */
export function isSameResponse(a: Response | undefined, b: Response | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a === b || responseText(a) === responseText(b)
}

/** Whether there is something in the response to mark. */
export function isAnswered(response: Response | undefined): response is Response {
  switch (response?.ask) {
    case undefined:
      return false
    case 'choice':
      return response.choice !== ''
    case 'entry':
      return response.text.trim() !== ''
    case 'order':
      return response.order.length > 0
    case 'match':
      return Object.keys(response.pairs).length > 0
    case 'evidence':
      return response.sentences.length > 0
  }
}
