import type { LinkStatus } from '../../../../app/graphql/generated.ts';
import { goTo, withQuery } from '../../../../app/router/address.ts';
import { Link } from '../../../../app/router/link.tsx';
import { useWords } from '../../../../app/words/use-words.ts';
import { connector } from '../../words/index.ts';
import { terms } from '../../words/terms/index.ts';
import { type CareMap, shortly } from '../data.ts';
import { useDrag } from './drag.ts';
import { type Layout, laidOut, NODE, type Spot } from './layout.ts';
import { useRoving } from './roving.ts';
import { Shape } from './shape.tsx';

/** Of more than these, names would run into each other: their numbers lead to the list. */
const MOST_NAMED = 16;
const MIDDLE = 34;
/** A finger needs more room than the eye. */
const REACH = 28;

interface CarePictureProps {
  readonly map: CareMap;
  readonly owner: string;
  readonly chosen: string | undefined;
  /** The page on which the step is taken that dragging a node means. */
  stepPage(node: string, towards: LinkStatus): string | undefined;
}

/** Who and what is around someone, to look at and to work with: by finger, by mouse, or by tabulator and arrow keys. */
export function CarePicture({ map, owner, chosen, stepPage }: CarePictureProps) {
  const words = useWords(connector);
  const layout = laidOut(map);
  const { size, middle, spots } = layout;
  const roving = useRoving(spots, chosen);
  const drag = useDrag(middle, ({ node }, towards) => {
    const page = stepPage(node.id, towards);
    if (page) goTo(page);
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no form
    <svg
      className="care-picture"
      viewBox={`0 0 ${size} ${size}`}
      role="group"
      aria-label={words.pictureOf(owner)}
      onKeyDown={roving.onKeyDown}
    >
      <Rings layout={layout} />
      <Lines map={map} layout={layout} />
      <circle className="care-middle" cx={middle} cy={middle} r={MIDDLE} />
      <text className="care-owner" x={middle} y={middle + 5}>
        {owner.split(' ')[0]}
      </text>
      {spots.map((spot) => {
        const { node, x, y } = spot;
        const by = drag.movedBy(node.id);
        return (
          <g key={node.id} transform={`translate(${x + by.x} ${y + by.y})`}>
            <SpotLink
              spot={spot}
              isChosen={node.id === chosen}
              isNamed={spots.length <= MOST_NAMED}
              props={{ ...drag.handlers(spot), ...roving.propsOf(node.id) }}
            />
          </g>
        );
      })}
    </svg>
  );
}

interface SpotLinkProps {
  readonly spot: Spot;
  readonly isChosen: boolean;
  readonly isNamed: boolean;
  readonly props: object;
}

function SpotLink({ spot: { node, number, status }, isChosen, isNamed, props }: SpotLinkProps) {
  const words = useWords(terms);
  return (
    <Link
      className="spot"
      href={withQuery({ node: node.id })}
      aria-label={`${number} ${node.label}. ${words[`status${status}`]}`}
      aria-current={isChosen ? 'true' : undefined}
      {...props}
    >
      <circle className="spot-reach" r={REACH} />
      <Shape kind={node.kind} />
      <text className="spot-number" y={7}>
        {number}
      </text>{' '}
      {isNamed && (
        <text className="spot-name" y={NODE + 15}>
          {cut(shortly(node.label))}
        </text>
      )}
    </Link>
  );
}

/** As many words of a name as there is room for: what is read aloud begins with them. */
function cut(name: string): string {
  return /^.{1,15}(?=\s|$)/.exec(name)?.[0] ?? name.slice(0, 14);
}

function Rings({ layout: { rings, middle } }: { readonly layout: Layout }) {
  const words = useWords(terms);
  return rings.map(({ status, radius }) => (
    <g key={status}>
      <circle className="care-ring" cx={middle} cy={middle} r={radius} />
      <text className="care-ring-name" x={middle} y={middle - radius + 5}>
        {words[`status${status}`]}
      </text>
    </g>
  ));
}

function Lines({ map, layout: { spots, middle } }: { readonly map: CareMap; readonly layout: Layout }) {
  const at = (id: string | undefined) =>
    id === undefined ? { x: middle, y: middle } : spots.find(({ node }) => node.id === id);
  return map.links.map(({ id, from, to, status }) => {
    const [a, b] = [at(from?.id), at(to.id)];
    if (!a || !b) return null;
    return <line key={id} className={`care-line ${status}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
  });
}
