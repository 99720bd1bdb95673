/** Articles of our own for the tests of the drafter. */
export const FAMILY = `Ann Smith, 34, opened a bakery in Leeds on Tuesday with her brother Peter Smith, 41.

Their mother Mary Brown, 66, baked the first loaf. “We have waited for this morning for almost ten years,” said Mary Brown. “Nobody in the street could sleep.”

“I never thought that bread could make so many people happy,” said Peter Smith.

The bakery sold 240 loaves before noon. Ann Smith said: “My daughter Jane counted every single coin.” Jane, six, was born in May 2017.`

export const VOYAGE = `Tom Baker, 29, Ruth Lane, 35, and David Hill, 52, rowed from Dover to Calais last Saturday.

“The sea was calmer than the bath of my little son,” said Ruth Lane. The crossing took six hours and raised £12,500 for a hospital in Kent.

David Hill, who learned to row in 1988, was in tears. “My father rowed the same boat across in the summer of 1961,” he said.

Tom Baker celebrated his 29th birthday on the beach. “Next year we will row around the whole island,” Tom Baker said.

About 300 people watched them arrive. The mayor of Calais, Marie Dupont, gave them a cake. “They are welcome here whenever they like to come,” said Marie Dupont.`
