import { useState } from 'react';
import { companions, myLadder, planOuting } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { addDays, dayOf, isDay, today } from '../../../app/time/days.ts';
import { instantAt, timeAt } from '../../../app/time/wall.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { SelectField } from '../../../kit/select-field.tsx';
import { ConnectPage, useConnectPath } from '../connect-page.tsx';
import { HeardFields, useHeard } from '../heard.tsx';
import { isOwn, useOwnerName } from '../voice.ts';
import { outside } from '../words/outside/index.ts';
import { HIGHEST, type LadderTeam, type Outing } from './data.ts';

const levels = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;

/** Plans an outing, or another time for one that is open: at most one level up (K5). */
export function PlanOuting({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(outside);
  const ownerName = useOwnerName();
  const asked = useQuery().get('outing');
  const answer = useAnswer(myLadder, { id: team });
  const found = answer.state === 'ready' ? answer.data.team : undefined;
  return (
    <ConnectPage
      title={words.planOuting}
      of={ownerName(found)}
      back={{ page: `team/${team}/ladder`, text: words.ladderTitle }}
    >
      <Answered answer={answer}>
        {({ team: of }) =>
          of?.ladder ? (
            <Planning
              team={of}
              known={of.ladder.outings.edges.map(({ node }) => node).find(({ id }) => id === asked)}
              reached={of.ladder.level}
            />
          ) : (
            <p>{words.notForYou}</p>
          )
        }
      </Answered>
    </ConnectPage>
  );
}

interface PlanningProps {
  readonly team: LadderTeam;
  readonly known: Outing | undefined;
  readonly reached: number;
}

function Planning({ team, known, reached }: PlanningProps) {
  const words = useWords(outside);
  const at = useConnectPath();
  const query = useQuery();
  const buddies = useAnswer(companions, { offering: 'BUDDY', first: 50 });
  const offered = buddies.state === 'ready' ? buddies.data.companions.edges.map(({ node }) => node) : [];
  const upTo = Math.min(HIGHEST, reached + 1);
  const [id] = useState(() => known?.id ?? newId('outing'));
  const [level, setLevel] = useState(
    String(known?.level ?? Math.min(upTo, Number(query.get('level')) || upTo)),
  );
  const [activity, setActivity] = useState(known?.activity ?? '');
  const [place, setPlace] = useState(known?.placeWords ?? '');
  const [day, setDay] = useState(known ? dayOf(known.plannedAt) : addDays(today(), 7));
  const [time, setTime] = useState(known ? timeAt(known.plannedAt) : '14:00');
  const [buddy, setBuddy] = useState(known?.buddy?.person.id ?? '');
  const { heard, fields } = useHeard(isOwn(team));
  return (
    <ChangeForm
      operation={planOuting}
      input={{
        ...{ id, teamId: team.id, level: Number(level), activity: activity.trim(), ...heard },
        ...(place.trim() && { placeWords: place.trim() }),
        ...(known?.place && { placeId: known.place.id }),
        plannedAt: isDay(day) ? instantAt(day, time) : '',
        ...(buddy && { buddyId: buddy }),
      }}
      faults={[
        activity.trim() === '' && { field: 'activity', text: words.activityMissing },
        !isDay(day) && { field: 'day', text: words.dayMissing },
        !/^\d\d:\d\d$/.test(time) && { field: 'time', text: words.timeMissing },
      ]}
      submit={words.planIt}
      onDone={() => goTo(at(`team/${team.id}/ladder`))}
    >
      {(fault) => (
        <>
          <TextField
            id="activity"
            label={words.whatToDo}
            width={28}
            value={activity}
            error={fault('activity')}
            onChange={({ target }) => setActivity(target.value)}
          />
          <TextField
            id="where"
            label={words.whereToGo}
            width={28}
            value={place}
            onChange={({ target }) => setPlace(target.value)}
          />
          <div className="side-by-side">
            <TextField
              id="day"
              type="date"
              label={words.onDay}
              value={day}
              error={fault('day')}
              onChange={({ target }) => setDay(target.value)}
            />
            <TextField
              id="time"
              type="time"
              label={words.atTime}
              value={time}
              error={fault('time')}
              onChange={({ target }) => setTime(target.value)}
            />
          </div>
          <SelectField
            id="level"
            label={words.level}
            hint={words.levelHint}
            value={level}
            choices={Array.from({ length: upTo }, (_, place) => ({
              value: String(place + 1),
              text: words[levels[place] ?? 'level1'],
            }))}
            onChange={setLevel}
          />
          <SelectField
            id="buddy"
            label={words.whoIsAsked}
            hint={words.whoIsAskedHint}
            value={buddy}
            choices={[
              { value: '', text: words.nobodyAlong },
              ...(known?.buddy && !offered.some(({ person }) => person.id === known.buddy?.person.id)
                ? [{ value: known.buddy.person.id, text: known.buddy.person.name ?? words.someone }]
                : []),
              ...offered.map(({ person, goesBy }) => ({ value: person.id, text: goesBy })),
            ]}
            onChange={setBuddy}
          />
          <HeardFields id="said" {...fields} />
        </>
      )}
    </ChangeForm>
  );
}
