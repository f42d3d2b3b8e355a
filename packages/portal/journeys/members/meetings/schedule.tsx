import { useState } from 'react';
import { scheduleMeeting, teamMeetings } from '../../../app/graphql/generated.ts';
import { useAnswer } from '../../../app/graphql/use-answer.ts';
import { newId } from '../../../app/new-id.ts';
import { goTo } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { instantAt, isDay, today } from '../../../app/time/days.ts';
import { useWords } from '../../../app/words/use-words.ts';
import { Answered } from '../../../kit/answered.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { Checkboxes, TextField } from '../../../kit/fields.tsx';
import { deciding } from '../deciding/words/index.ts';
import { OurTeamPage, useTeamPath } from '../our-team-page.tsx';
import { members } from '../words/index.ts';

/** Calling a meeting: when, where, how long, and whether it comes again. */
export function ScheduleMeeting({ params: { team = '' } }: { readonly params: Params }) {
  const words = useWords(deciding);
  const own = useWords(members);
  const answer = useAnswer(teamMeetings, { id: team });
  return (
    <OurTeamPage
      team={team}
      name={answer.state === 'ready' ? answer.data.team?.name : undefined}
      title={words.callTitle}
      back={{ page: 'meetings', text: words.meetingsTitle }}
    >
      <Answered answer={answer}>
        {({ team: found }) => (found?.meetings ? <MeetingForm team={team} /> : <p>{own.notYours}</p>)}
      </Answered>
    </OurTeamPage>
  );
}

function MeetingForm({ team }: { readonly team: string }) {
  const words = useWords(deciding);
  const at = useTeamPath(team);
  const [id] = useState(() => newId('meeting'));
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [length, setLength] = useState('30');
  const [place, setPlace] = useState('');
  const [weekly, setWeekly] = useState<'WEEKLY'[]>([]);
  const isLength = /^\d{1,3}$/.test(length) && Number(length) > 0;
  const isTime = /^\d\d:\d\d$/.test(time);
  const startsAt = isDay(day) && isTime ? instantAt(day, time) : '';
  return (
    <ChangeForm
      operation={scheduleMeeting}
      input={{
        ...{ id, groupId: team, startsAt, lengthMinutes: Number(length), place },
        weekly: weekly.length > 0,
      }}
      faults={[
        !(isDay(day) && day >= today()) && { field: 'day', text: words.dayWrong },
        !isTime && { field: 'time', text: words.timeWrong },
        place.trim() === '' && { field: 'place', text: words.placeMissing },
        !isLength && { field: 'length', text: words.minutesWrong },
      ]}
      submit={words.call}
      onDone={() => goTo(at(`meetings/${id}`), { instead: true })}
    >
      {(fault) => (
        <>
          <TextField
            id="day"
            type="date"
            label={words.onDay}
            error={fault('day')}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
          <TextField
            id="time"
            type="time"
            label={words.atTime}
            error={fault('time')}
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
          <TextField
            id="place"
            label={words.place}
            error={fault('place')}
            maxLength={200}
            width={30}
            value={place}
            onChange={({ target }) => setPlace(target.value)}
          />
          <TextField
            id="length"
            label={words.meant}
            unit={words.minutes}
            error={fault('length')}
            inputMode="numeric"
            width={4}
            value={length}
            onChange={({ target }) => setLength(target.value.trim())}
          />
          <Checkboxes
            legend={words.comesAgain}
            values={weekly}
            onChange={setWeekly}
            choices={[{ value: 'WEEKLY', text: words.everyWeek }]}
          />
        </>
      )}
    </ChangeForm>
  );
}
