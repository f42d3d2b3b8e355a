import { dayOf } from '../../../app/time/days.ts';
import { useFigures, useForeign, useWords } from '../../../app/words/use-words.ts';
import { LinkButton } from '../../../kit/button.tsx';
import { Actions, Card, SummaryList, Tag } from '../../../kit/lists.tsx';
import { useName, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';
import { slugOf, type TeamHat } from './data.ts';

/** A hat in the list: what it is for, who holds it until when, or since when it is free. */
export function HatCard({ hat, team }: { readonly hat: TeamHat; readonly team: string }) {
  const words = useWords(members);
  const figures = useFigures();
  const foreign = useForeign();
  const nameOf = useName();
  const at = useTeamPath(team);
  const { title, purpose, holders, vacantSince, essential, selection } = hat;
  return (
    <Card level="h2" title={<span {...foreign}>{title}</span>} tag={<HatTag hat={hat} />}>
      <p {...foreign}>{purpose}</p>
      <SummaryList
        rows={[
          holders.length > 0 && [
            words.heldBy,
            holders
              .map(({ person, lastDay }) => words.heldUntil(nameOf(person), figures.date(lastDay)))
              .join('; '),
          ],
          !!vacantSince && [
            words.freeSince,
            [figures.date(dayOf(vacantSince)), essential && words.essential].filter(Boolean).join('. '),
          ],
        ]}
      />
      <Actions>
        {selection ? (
          <LinkButton href={at(`selections/${selection.id}`)}>{words.seeSelection}</LinkButton>
        ) : null}
        <LinkButton kind="quiet" href={at(`hats/${slugOf(hat)}`)}>
          {words.openHat(title)}
        </LinkButton>
      </Actions>
    </Card>
  );
}

/** How a hat stands: held, free, or being chosen for. */
export function HatTag({ hat: { selection, vacantSince } }: { readonly hat: TeamHat }) {
  const words = useWords(members);
  if (selection) return <Tag kind="open">{words.choosingTag}</Tag>;
  return vacantSince === null ? (
    <Tag kind="good">{words.heldTag}</Tag>
  ) : (
    <Tag kind="open">{words.vacantTag}</Tag>
  );
}
