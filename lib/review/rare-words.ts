import { FUNCTION_WORDS } from '@/lib/text/lexicon/function-words'
import { lexiconEntry } from '@/lib/text/lexicon/lexicon-entry'
import { nounForms } from '@/lib/text/lexicon/noun-forms'
import { verbForms } from '@/lib/text/lexicon/verb-forms'
import { readUnits } from '@/lib/text/units'

/** Shorter words are rarely hard. */
const SHORTEST = 5
/** How often a word may stand in the lexicon's texts and still be rare. They have about 200,000 words, of the 1960s. */
const SELDOM = 2
const MOST = 40
const WORD = /(?<![\p{L}\p{N}'’-])[a-z]+(?![\p{L}\p{N}'’-])/gu

/** Words that every pupil knows, and that those texts lack or count as something else. */
const KNOWN = new Set(
  'acorn alarm ambulance ankle annual another apple apricot apron armchair ashtray asleep astronaut aunt author award badge bagel baker bakery balcony balloon banana banjo barbecue barber basement basket basketball bathroom bathtub battery beach beard bedroom bedtime beetle berry bicycle biscuit blackberry blanket blender blog blouse blueberry bonus bookshop boots bottle bouncy bowling bracelet bread breakfast brick broccoli broom brownie bubble bucket buckle budgie buggy bulldozer bumblebee bumpy bunny burger butter butterfly button cabbage cactus calculator calendar camel camera campsite candle candy canoe canteen caravan cardboard cardigan carpet carrot cartoon castle caterpillar cauliflower celery cereal chalk cheese cheetah cherry chess chestnut chick chicken chimney chimpanzee chocolate chopsticks cinema circus clarinet classmate classroom climate clown coach coast coconut coffee comic computer cooker cookie costume cottage cousin crab crash crayon cricket crocodile crocus crossword cucumber cupboard cupcake curry curtain cushion cyclist daddy daffodil daisy dancer deckchair dentist desktop dessert diary diesel dinosaur dishwasher diver doctor dollar dolphin donkey doorbell doorstep download dragon drawer drum duckling dustbin duvet eagle earring earthquake elephant email emoji eraser escalator euro eyebrow fairy farmer farmyard feather female ferry festival fiddle filled firefighter fireplace fireworks fishing flat flipper flood flooded flour fluffy flute footballer footpath forehead forest freezer fridge frog frosty gallop garage garlic gerbil ghost giant giraffe global goalkeeper goldfish goose gorilla grandad granddaughter grandma grandmother grandpa grandson grape grapefruit greenhouse grocer guinea guitar gymnast haircut hairdresser hamburger hammer hamster handbag harbor harbour harvest headline headteacher hedgehog helicopter hello hippo hockey holiday homework honey hoodie hosepipe hospital igloo insect internet jacket jellyfish jewel jigsaw jogging jumper jungle kangaroo kettle keyboard kilometer kilometre kitchen kitten kiwi koala ladder ladybird lamp laptop laundry lawnmower leaflet lemon lemonade lettuce lifeboat lighthouse lightning lion lipstick litter lizard lobster locker lollipop lorry lunch lunchbox lunchtime magnet mango marathon marmalade mattress medal melon mermaid metre microphone microwave midnight milkshake minibus mitten mobile monkey monster morning mosquito motorbike motorway muddy muffin mum museum mushroom native necklace neighbor neighbour nephew niece noisy noodle notebook nursery oatmeal octopus omelette onion online option orange orchard ostrich others oven owl paintbrush pajamas pancake panda panel panels parcel park parrot parsnip passenger passport pasta pavement peach peacock peanut pear pebble pedestrian pencil penguin penny pepper petrol phone photo piano pickle picnic pigeon pillow pilot pineapple pirate pizza planet plaster plastic player playground plum plumber pocket polar police pony popcorn porridge postbox postcard poster postman potato pottery pram prawn prince princess prize programme pudding puddle pumpkin pupil puppet puppy puzzle pyjamas queue quilt rabbit raccoon radish railway rainbow raincoat rainforest raisin raspberry recorder recycle referee refrigerator reindeer restaurant rhino ribbon robot rocket rocky rollercoaster rooster rubbish rugby ruler runner sailor salad salmon sandal sandcastle sandwich sandy sausage saxophone scarf scary school scissors scooter seagull seahorse seal seaside seaweed secretary shampoo shark shed sheep shopkeeper shopper shovel shower signpost since singer skateboard skating skeleton skiing skirt slipper slippery smartphone snack snail snake sneeze snowball snowman soap soccer socket sofa sparrow spider spinach spokesman spokeswoman sponge spoon squirrel stadium stairs stamp starfish sticker sticky stool storm stormy strawberry stripy submarine suitcase sunburn sunflower sunglasses sunny sunrise sunset sunshine supermarket surfer sweater sweetcorn swimmer swimming swimsuit swing tadpole takeaway tambourine taxi teacher teapot teddy teenager television tennis tent terrorist text thermometer thirteen thunder thunderstorm ticket tiger tile timetable toast toaster toddler toilet tomato tomorrow toothbrush toothpaste torch tortoise tourism tourist towel toy tracksuit tractor train trainer trampoline treehouse triangle tricycle trolley trombone trophy trousers trumpet tulip tunnel turkey turnip turtle tweet umbrella underpants underwater unicorn uniform unless vacuum vanilla vegetable vegetarian vicar video violin volcano volleyball volunteer waiter waitress wallet wallpaper walrus wardrobe wasp watermelon website weekday weekend whale wheelbarrow wheelchair where wherever whistle wildlife windmill windy winner wizard woodland woolly workshop worm wrapper wrist writer xylophone yacht yellow yesterday yoghurt yogurt zebra zigzag zipper'.split(
    ' ',
  ),
)
/** Endings that make another word of one that is known: `sadly`, `runner`, `largest`, `careful`. */
const ENDINGS = [
  ['ly', ''], ['ily', 'y'], ['ally', ''], ['ly', 'le'], ['er', ''], ['er', 'e'], ['ier', 'y'], ['ers', ''], ['ers', 'e'],
  ['est', ''], ['est', 'e'], ['iest', 'y'], ['ness', ''], ['iness', 'y'], ['less', ''], ['ful', ''], ['able', ''], ['able', 'e'],
] as const // prettier-ignore

/**
 * Words of an English passage that pupils may not know, each once, in its order: those that are seldom in the texts of
 * WordNet. What has a capital is left out, since it may be a name.
 */
export function rareWords(text: string, language: string): readonly string[] {
  if (!/^en\b/i.test(language)) return []
  const words = new Set(text.match(WORD))
  const rare: string[] = []
  for (const word of words) {
    if (word.length >= SHORTEST && isRare(word)) rare.push(word)
    if (rare.length === MOST) break
  }
  return rare
}

function isRare(word: string): boolean {
  return (
    readUnits([word], 0) === undefined && [...basesOf(word), ...basesInside(word)].every(isSeldom)
  )
}

function isSeldom(base: string): boolean {
  return !FUNCTION_WORDS.has(base) && !KNOWN.has(base) && timesSeen(base) <= SELDOM
}

/** The bases of `biggest` with its letter doubled, and of what `unclear` is the opposite of. */
function basesInside(word: string): readonly string[] {
  const doubled = /^(?<base>.+(?<letter>[bdgmnprt]))\k<letter>(?:er|est|y)$/.exec(word)?.groups?.[
    'base'
  ]
  const opposite = /^un(?<base>.{3,})$/.exec(word)?.groups?.['base']
  return [...(doubled === undefined ? [] : [doubled]), ...(opposite ? basesOf(opposite) : [])]
}

function basesOf(word: string): readonly string[] {
  const ended = ENDINGS.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + instead] : [],
  )
  const forms = [...nounForms(word), ...verbForms(word)].map(({ base }) => base)
  return [word, ...forms, ...ended]
}

function timesSeen(base: string): number {
  const { noun = 0, verb = 0, adjective = 0, adverb = 0 } = lexiconEntry(base) ?? {}
  return noun + verb + adjective + adverb
}
