const MARKUP =
  /\*\*|(?<!_)__(?!_)|`|<\/?[a-z][^>]*>|\[[^\]]*\]\([^)]*\)|&(?:[a-z]{2,8}|#\d{1,6});|(?<![\p{L}\p{N}])([*_])[^\s*_](?:[^*_]*[^\s*_])?\1(?![\p{L}\p{N}])/iu

/** Whether a text has signs of Markdown or HTML. A gap of three underlines or more is none of them. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text)
}
