import { useState } from 'react';
import { type LinkStatus, putMapLink, reviewMapLink } from '../../../app/graphql/generated.ts';
import { goTo, useQuery } from '../../../app/router/address.ts';
import type { Params } from '../../../app/router/match.ts';
import { today } from '../../../app/time/days.ts';
import { useFigures, useWords } from '../../../app/words/use-words.ts';
import { ChangeButton } from '../../../kit/change-button.tsx';
import { ChangeForm } from '../../../kit/change-form.tsx';
import { TextField } from '../../../kit/fields.tsx';
import { Actions, SummaryList } from '../../../kit/lists.tsx';
import { Radios } from '../../../kit/radios.tsx';
import { useConnectPath } from '../connect-page.tsx';
import { Yeses } from '../introductions/yeses.tsx';
import { connector } from '../words/index.ts';
import { terms } from '../words/terms/index.ts';
import { type CareMap, type MapLink, type MapTeam, whenChanged } from './data.ts';
import { Flows } from './flows.tsx';
import { MapPart } from './map-part.tsx';
import { reachable } from './steps.ts';
import { Steps } from './steps-taken.tsx';

/** What is between two: how far it has come, what flows, and every step it took (K2, K4). */
export function LinkOfMap({ params: { team = '', link = '' } }: { readonly params: Params }) {
  const words = useWords(connector);
  return (
    <MapPart team={team} title={words.linkTitle}>
      {(of, map, again) => {
        const found = map.links.find(({ id }) => id === link);
        return found ? <Whole team={of} map={map} link={found} again={again} /> : <p>{words.nodeGone}</p>;
      }}
    </MapPart>
  );
}

interface LinkProps {
  readonly team: MapTeam;
  readonly map: CareMap;
  readonly link: MapLink;
  again(): Promise<void>;
}

function Whole({ team, map, link, again }: LinkProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const figures = useFigures();
  const labelOf = (id: string | undefined) => map.nodes.find((node) => node.id === id)?.label;
  return (
    <>
      <SummaryList
        rows={[
          [words.between, [labelOf(link.from?.id) ?? words.theOwner, labelOf(link.to.id)].join(' – ')],
          [words.itStands, states[`status${link.status}`]],
          [words.lookedAt, figures.date(link.reviewedOn)],
        ]}
      />
      {link.status === 'POTENTIAL' && link.introduction && (
        <section>
          <h2>{words.introductionsTitle}</h2>
          <Yeses team={team} link={{ ...link, introduction: link.introduction }} onChanged={again} />
        </section>
      )}
      <h2>{words.itStands}</h2>
      <Changing team={team} map={map} link={link} again={again} />
      <Actions>
        <ChangeButton
          operation={reviewMapLink}
          kind="quiet"
          input={{ teamId: team.id, linkId: link.id }}
          onDone={again}
        >
          {words.stillSo}
        </ChangeButton>
      </Actions>
      <Steps steps={link.steps} />
    </>
  );
}

function Changing({ team, map, link, again }: LinkProps) {
  const words = useWords(connector);
  const states = useWords(terms);
  const at = useConnectPath();
  const query = useQuery();
  const may = [link.status, ...reachable(link.steps)];
  const asked = may.find((each) => each === query.get('to'));
  const [status, setStatus] = useState<LinkStatus>(asked ?? link.status);
  const [on, setOn] = useState(today);
  const [flows, setFlows] = useState(link.careTypes);
  const [since, setSince] = useState(link.since ?? '');
  const moves = status !== link.status;
  return (
    <ChangeForm
      operation={putMapLink}
      input={{
        teamId: team.id,
        basedOn: map.revision,
        link: {
          id: link.id,
          ...(link.from && { fromNodeId: link.from.id }),
          toNodeId: link.to.id,
          status,
          ...(moves && { on }),
          careTypes: [...flows],
          ...(since && { since }),
        },
      }}
      faults={[
        since !== '' &&
          !/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(since) && { field: 'since', text: words.sinceWrong },
      ]}
      submit={words.save}
      onDone={() => goTo(at(`team/${team.id}/map?node=${link.to.id}`))}
      onRefused={whenChanged(again)}
    >
      {(fault) => (
        <>
          <Radios
            legend={words.howFar}
            hint={words.stepHint}
            choices={may.map((value) => ({ value, text: states[`status${value}`] }))}
            value={status}
            onChange={setStatus}
          />
          {moves && (
            <TextField
              id="on"
              type="date"
              label={words.whenWasIt}
              max={today()}
              required
              value={on}
              onChange={({ target }) => setOn(target.value)}
            />
          )}
          <Flows values={flows} onChange={setFlows} />
          <TextField
            id="since"
            label={words.since}
            hint={words.sinceHint}
            width={10}
            value={since}
            error={fault('since')}
            onChange={({ target }) => setSince(target.value.trim())}
          />
        </>
      )}
    </ChangeForm>
  );
}
