import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'

/**
 * Makes dragging work below `root`, as `useDragging` says. Elements keep their place in the document while it lasts.
 * What has `data-handle` in it is dragged by that alone.
 *
 * @returns what stops it
 */
export function registerDragging(
  root: HTMLElement,
  onDrop: (dragged: string, target: string) => void,
): () => void {
  const sources = [...root.querySelectorAll<HTMLElement>('[data-drag]')].map((element) =>
    draggable({
      element,
      ...handleOf(element),
      getInitialData: () => ({ id: element.dataset['drag'], root }),
      onDragStart: () => element.setAttribute('data-dragged', ''),
      onDrop: () => element.removeAttribute('data-dragged'),
    }),
  )
  const targets = [...root.querySelectorAll<HTMLElement>('[data-drop]')].map((element) =>
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['root'] === root,
      onDragEnter: () => element.setAttribute('data-over', ''),
      onDragLeave: () => element.removeAttribute('data-over'),
      onDrop: ({ source }) => {
        element.removeAttribute('data-over')
        const { id } = source.data
        const target = element.dataset['drop']
        if (typeof id === 'string' && target !== undefined) onDrop(id, target)
      },
    }),
  )
  return combine(...sources, ...targets)
}

function handleOf(element: HTMLElement): { readonly dragHandle?: Element } {
  const dragHandle = element.querySelector('[data-handle]')
  return dragHandle === null ? {} : { dragHandle }
}
