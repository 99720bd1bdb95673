import { describe, expect, it } from 'vitest'
import { foundIn } from '@/tests/support/found-in'

describe('months', () => {
  it.each([
    ['She came in May.', [['May', '2023-05']]],
    [
      'The work is due by end-June and end-September.',
      [
        ['end-June', '2024-06'],
        ['end-September', '2024-09'],
      ],
    ],
    ['Exports rose in Aug and fell.', [['Aug', '2023-08']]],
    ["August's gain was the first.", [['August', '2023-08']]],
    ["April's 3.2 percent rise was the first.", [['April', '2023-04']]],
    ['It was sold in June , 2021 .', [['June , 2021', '2021-06']]],
    ['She came in mid-September.', [['mid-September', '2023-09']]],
    ['She came in November 2019.', [['November 2019', '2019-11']]],
    ['She was in Rome last October.', [['last October', '2023-10']]],
    [
      'She was there from May to July 2021.',
      [
        ['May', '2021-05'],
        ['July 2021', '2021-07'],
      ],
    ],
    ['She will come in January.', [['January', '2024-01']]],
    [
      'It broke in Sept. and again in Nov.',
      [
        ['Sept.', '2023-09'],
        ['Nov.', '2023-11'],
      ],
    ],
    [
      'It fell in January-March 2021.',
      [
        ['January', '2021-01'],
        ['March 2021', '2021-03'],
      ],
    ],
    [
      'He won in 1981 and was shot that October.',
      [
        ['1981', '1981'],
        ['that October', '1981-10'],
      ],
    ],
    ['She turned 60 this past February.', [['this past February', '2023-02']]],
    ['Gold for December delivery rose.', [['December', '2023-12']]],
    ['Its May sale was a flop.', [['May', '2023-05']]],
    ['It came as early as May.', [['May', '2023-05']]],
    [
      'War broke out in August 1990. In January it ended.',
      [
        ['August 1990', '1990-08'],
        ['January', '1991-01'],
      ],
    ],
  ])('finds in %j its words and value', (text, expected) => {
    expect(foundIn(text, 'date')).toEqual(expected)
  })

  it.each([
    ['He may come.'],
    ['They march on.'],
    ['April said she was tired.'],
    ['June Smith was there.'],
    ["May's smile was wide."],
    ['A dead-end Juniper Road was there.'],
    ['Born in Augusta, in Octavia.'],
    ['Born in Jan Mayen.'],
    ['The dates are his, Mar and Nov.'],
  ])('finds nothing in %j', (text) => {
    expect(foundIn(text, 'date')).toEqual([])
  })
})
