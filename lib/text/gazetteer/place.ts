/** How far up a place stands; `venue` is a building or a square, `district` a part of a city. */
export type PlaceLevel =
  'continent' | 'country' | 'region' | 'county' | 'city' | 'district' | 'venue'

/** One place of the gazetteer. Two places of one name have different ids. */
export interface Place {
  /** `GB`, `GB.ENG`, `GB.ENG/leeds`: a place's id begins with those of the places that contain it, if they are known. */
  readonly id: string
  /** Folded, as English texts usually call it. */
  readonly name: string
  readonly level: PlaceLevel
  /** 0 is the largest: for cities a million people, then 500,000, 100,000, 50,000, 15,000, fewer. */
  readonly size: number
}
