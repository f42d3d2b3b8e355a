import { type DragEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { LinkStatus } from '../../../../app/graphql/generated.ts';
import { rings } from '../../terms.ts';
import type { Spot } from './layout.ts';

/** So far a finger may slip before it drags, in units of the picture. */
const SLIP = 14;

interface Dragging {
  readonly spot: Spot;
  readonly from: { readonly x: number; readonly y: number };
  readonly by: { readonly x: number; readonly y: number };
}

/** Drags a node closer to the middle or away from it. Nothing is changed by that: it asks for the step that it means. */
export function useDrag(middle: number, onDropped: (spot: Spot, towards: LinkStatus) => void) {
  const [dragging, setDragging] = useState<Dragging>();
  const dragged = useRef(false);
  const handlers = (spot: Spot) => ({
    // The browser's own way to drag a link would take this one away.
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onPointerDown: (event: PointerEvent<SVGElement | HTMLElement>) => {
      dragged.current = false;
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging({ spot, from: inPicture(event), by: { x: 0, y: 0 } });
    },
    onPointerMove: (event: PointerEvent<SVGElement | HTMLElement>) => {
      if (dragging?.spot.node.id !== spot.node.id) return;
      const now = inPicture(event);
      const by = { x: now.x - dragging.from.x, y: now.y - dragging.from.y };
      if (Math.hypot(by.x, by.y) > SLIP) dragged.current = true;
      setDragging({ ...dragging, by });
    },
    onPointerUp: () => {
      if (dragging && dragged.current) {
        const towards = meant(spot, dragging.by, middle);
        if (towards) onDropped(spot, towards);
      }
      setDragging(undefined);
    },
    onPointerCancel: () => setDragging(undefined),
    // What was dragged was not pressed.
    onClick: (event: MouseEvent) => {
      if (dragged.current) event.preventDefault();
    },
  });
  const movedBy = (id: string) =>
    dragged.current && dragging?.spot.node.id === id ? dragging.by : { x: 0, y: 0 };
  return { handlers, movedBy };
}

/** One ring closer or further out, by which way it was dragged; none when neither. */
export function meant(
  { x, y, status }: Pick<Spot, 'x' | 'y' | 'status'>,
  by: { readonly x: number; readonly y: number },
  middle: number,
): LinkStatus | undefined {
  const before = Math.hypot(x - middle, y - middle);
  const after = Math.hypot(x + by.x - middle, y + by.y - middle);
  if (Math.abs(after - before) <= SLIP) return undefined;
  return rings[rings.indexOf(status) + (after < before ? -1 : 1)];
}

function inPicture(event: PointerEvent<Element>): { x: number; y: number } {
  const picture = event.currentTarget.closest('svg');
  const matrix = picture?.getScreenCTM()?.inverse();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return { x, y };
}
