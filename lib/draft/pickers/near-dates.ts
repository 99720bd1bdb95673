import { dayNumber, dayOfNumber, monthLength } from '@/lib/calendar/days'
import { formatEdtf, parseEdtf } from '@/lib/calendar/edtf'
import type { PartialDate, Season } from '@/lib/calendar/partial-date'
import type { Picker } from '../types'
import { writeLike } from './write-like'

const DAYS = [1, -1, 2, -2, 3, -3, 7, -7, 5, -5]
const MONTHS = [1, -1, 2, -2, 3, -3]
const YEARS = [1, -1, 2, -2, 3, -3, 5, -5]
const OLD_YEARS = [2, -2, 5, -5, 3, -3, 8, -8]
const LONG_AGO = 60

/** Dates near the key, as precise as it: days of the same month, months, years, decades. */
export const nearDates: Picker = {
  name: 'near-dates',
  *pick(wording, _others, { source }) {
    const date = parseEdtf(wording.value)
    if (!date) return
    const published = parseEdtf(source.published ?? '')
    const thisYear = published && 'year' in published ? published.year : undefined
    for (const near of around(date, thisYear)) {
      const value = formatEdtf(near)
      const text = isBeyond(date, near, thisYear) ? undefined : writeLike(wording, value)
      if (text !== undefined) yield { text, value }
    }
  },
}

/** No year that has not come yet beside one that has. */
function isBeyond(date: PartialDate, near: PartialDate, thisYear: number | undefined): boolean {
  if (thisYear === undefined || !('year' in date) || !('year' in near)) return false
  return date.year <= thisYear && near.year > thisYear
}

function around(date: PartialDate, thisYear: number | undefined): readonly PartialDate[] {
  switch (date.precision) {
    case 'day':
      return DAYS.flatMap((step) => {
        const day = date.day + step
        if (day < 1 || day > monthLength(date.month, date.year)) return []
        return [{ precision: 'day', ...dayOfNumber(dayNumber(date) + step) }]
      })
    case 'month':
      return MONTHS.flatMap((step) => {
        const month = date.month + step
        return month < 1 || month > 12 ? [] : [{ precision: 'month', year: date.year, month }]
      })
    case 'year': {
      const isOld = (thisYear ?? date.year) - date.year > LONG_AGO
      return (isOld ? OLD_YEARS : YEARS).map((step) => ({
        precision: 'year',
        year: date.year + step,
      }))
    }
    case 'decade':
      return [1, -1, 2, -2].map((step) => ({ precision: 'decade', decade: date.decade + step }))
    case 'century':
      return [1, -1, 2, -2].map((step) => ({ precision: 'century', century: date.century + step }))
    case 'season':
      return SEASONS.filter((season) => season !== date.season).map((season) => ({
        ...date,
        season,
      }))
    case 'quarter':
      return [1, 2, 3, 4].flatMap((quarter) =>
        quarter === date.quarter ? [] : [{ ...date, quarter }],
      )
    case 'week':
    case 'interval':
      return []
  }
}

const SEASONS: readonly Season[] = [21, 22, 23, 24]
