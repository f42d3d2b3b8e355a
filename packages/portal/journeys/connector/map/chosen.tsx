import { useEffect, useRef } from 'react';
import { removeMapNode } from '../../../app/graphql/generated.ts';
import { goTo, withQuery } from '../../../app/router/address.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { Actions, SummaryList, Tag } from '../../../kit/lists.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { type CareMap, linksOf, type MapLink, type MapNode, type MapTeam, whenChanged } from './data.ts';

interface ChosenProps {
  readonly team: MapTeam;
  readonly map: CareMap;
  readonly node: MapNode;
  again(): Promise<void>;
}

/** What was chosen in the picture or the list, and all that can be done with it. */
export function Chosen({ team, map, node, again }: ChosenProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const figures = useFigures();
  const foreign = useForeign();
  const at = useConnectPath();
  const page = (name: string) => at(`team/${team.id}/map/${name}`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const links = linksOf(map, node.id);
  return (
    <section className="card chosen">
      <div className="card-head">
        <h2 ref={heading} tabIndex={-1} {...foreign}>
          {node.label}
        </h2>
        <Tag>{states[`kind${node.kind}`]}</Tag>
      </div>
      <SummaryList
        rows={[
          node.place?.times != null && [
            words.when,
            <span key="when" {...foreign}>
              {node.place.times}
            </span>,
          ],
          node.nameConsent?.on != null && [
            words.agreedToName,
            [figures.date(node.nameConsent.on), howOf(node.nameConsent.how)].filter(Boolean).join(', '),
          ],
          ...links.map((link) => ({
            key: link.id,
            name: link.from ? words.withSomeone(otherEnd(map, link, node.id)) : words.withOwner,
            value: <LinkLine link={link} href={page(`link/${link.id}`)} />,
          })),
        ]}
      />
      <Actions>
        {links.length === 0 && <LinkButton href={page(`join?to=${node.id}`)}>{words.joinToOwner}</LinkButton>}
        <LinkButton kind="quiet" href={page(`node/${node.id}`)}>
          {node.kind === 'PERSON' ? words.changeOrName : words.change}
        </LinkButton>
        <LinkButton kind="quiet" href={page(`join?from=${node.id}`)}>
          {words.joinFrom}
        </LinkButton>
        <ChangeButton
          operation={removeMapNode}
          kind="quiet"
          input={{ teamId: team.id, nodeId: node.id, basedOn: map.revision }}
          asks={{ question: words.sureRemove(node.label), yes: words.yesRemove }}
          onDone={() => {
            goTo(withQuery({ node: '' }), { instead: true });
            again();
          }}
          onRefused={whenChanged(again)}
        >
          {words.remove}
        </ChangeButton>
      </Actions>
    </section>
  );

  function howOf(how: NonNullable<MapNode['nameConsent']>['how']) {
    return how && states[`heard${how}`];
  }
}

function LinkLine({ link, href }: { readonly link: MapLink; readonly href: string }) {
  const words = useWords(connector);
  const states = useWords(terms);
  const flows = link.careTypes.map((type) => states[`care${type}`]).join(', ');
  return (
    <>
      {states[`status${link.status}`]}
      {flows && `: ${flows}`}{' '}
      <LinkButton kind="quiet" href={href}>
        {words.changeLink}
      </LinkButton>
    </>
  );
}

/** What the other end of a link between two around the owner is called. */
function otherEnd(map: CareMap, { from, to }: MapLink, node: string): string {
  const id = from?.id === node ? to.id : from?.id;
  return map.nodes.find((each) => each.id === id)?.label ?? '';
}
